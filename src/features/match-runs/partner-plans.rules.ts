export type Side = 'mentor' | 'mentee'

export interface OpenPair {
  readonly mentorId: string
  readonly menteeId: string
}

export interface Situation {
  readonly side: Side
  readonly personId: string
  /** Fit of every allowed pair, by `mentor.mentee`. */
  readonly scores: ReadonlyMap<string, number>
  readonly open: readonly OpenPair[]
  /** Places somebody has on a side before the open pairs take theirs. */
  readonly places: (side: Side, personId: string) => number
}

/** A partner, the undecided pairs that end for it, and those that begin instead. */
export interface Plan {
  readonly pair: OpenPair
  readonly ends: readonly OpenPair[]
  readonly begins: readonly OpenPair[]
  readonly points: number
}

const idOn = (side: Side, pair: OpenPair) => (side === 'mentor' ? pair.mentorId : pair.menteeId)
const otherOf = (side: Side): Side => (side === 'mentor' ? 'mentee' : 'mentor')
const pairOf = (side: Side, personId: string, partnerId: string): OpenPair =>
  side === 'mentor'
    ? { mentorId: personId, menteeId: partnerId }
    : { mentorId: partnerId, menteeId: personId }
const scoreOf = ({ scores }: Situation, { mentorId, menteeId }: OpenPair) =>
  scores.get(`${mentorId}.${menteeId}`)

interface Partner {
  readonly id: string
  readonly score: number
}

/** Allowed partners of everybody on the asking side, the best first, without those they have already; and how many places are taken. */
function indexOf({ side, scores, open }: Situation) {
  const held = new Set(open.map(({ mentorId, menteeId }) => `${mentorId}.${menteeId}`))
  const taken = new Map<string, number>()
  for (const pair of open)
    for (const one of ['mentor', 'mentee'] as const) {
      const key = `${one} ${idOn(one, pair)}`
      taken.set(key, (taken.get(key) ?? 0) + 1)
    }
  const partners = new Map<string, Partner[]>()
  for (const [key, score] of scores) {
    if (held.has(key)) continue
    const dot = key.indexOf('.')
    const [mentorId, menteeId] = [key.slice(0, dot), key.slice(dot + 1)]
    const [id, partner] = side === 'mentor' ? [mentorId, menteeId] : [menteeId, mentorId]
    const list = partners.get(id)
    if (list) list.push({ id: partner, score })
    else partners.set(id, [{ id: partner, score }])
  }
  for (const list of partners.values()) list.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
  return {
    partnersOf: (id: string): readonly Partner[] => partners.get(id) ?? [],
    takenBy: (one: Side, id: string) => taken.get(`${one} ${id}`) ?? 0,
  }
}

type Index = ReturnType<typeof indexOf>
const spareOf = ({ places }: Situation, { takenBy }: Index, side: Side, id: string) =>
  places(side, id) - takenBy(side, id)

/** Partners with a place to spare, the best first; nobody else is touched. */
export function directPartners(situation: Situation): Plan[] {
  const { side, personId } = situation
  const index = indexOf(situation)
  if (spareOf(situation, index, side, personId) < 1) return []
  return index
    .partnersOf(personId)
    .filter(({ id }) => spareOf(situation, index, otherOf(side), id) > 0)
    .map(({ id, score }) => ({ pair: pairOf(side, personId, id), ends: [], begins: [], points: score }))
}

/** The best partner to be had when exactly one undecided pair gets another one. O(allowed pairs log them). */
export function bestSwap(situation: Situation): Plan | null {
  const { side, personId, open } = situation
  const index = indexOf(situation)
  if (spareOf(situation, index, side, personId) < 1) return null
  let best: Plan | null = null
  for (const taken of open) {
    if (idOn(side, taken) === personId) continue
    const pair = pairOf(side, personId, idOn(otherOf(side), taken))
    const score = scoreOf(situation, pair)
    const given = scoreOf(situation, taken) ?? 0
    const instead = index
      .partnersOf(idOn(side, taken))
      .find(({ id }) => spareOf(situation, index, otherOf(side), id) > 0)
    if (score === undefined || !instead) continue
    const begins = pairOf(side, idOn(side, taken), instead.id)
    const points = score + instead.score - given
    if (!best || points > best.points) best = { pair, ends: [taken], begins: [begins], points }
  }
  return best
}
