import {
  type Instance,
  type Roster,
  reasonsFor,
  type Solution,
  type Unmatched,
  waivableRules,
  whyUnmatched,
} from '@upstream/matching'

export interface UnmatchedPerson {
  readonly person: string
  readonly side: 'mentor' | 'mentee'
  readonly reason: string
  /** One change with which one more person gets a pair and nobody loses one; `none` where there is no such change. */
  readonly change: string
}

const mostNamed = 5
/** More than any score: a partner with a free place comes before every partner without. */
const freePlace = 1_000_000

/** Why everybody without a pair has none, and the smallest change that helps: it follows from the proof, none is a guess. */
export function reportUnmatched(roster: Roster, instance: Instance, solution: Solution): UnmatchedPerson[] {
  const candidates = candidatesOf(instance)
  const full = fullPeople(instance, solution)
  return solution.unmatched.map((entry) => {
    const id = instance[entry.side][entry.person]!
    const others = candidates[entry.side][entry.person]!
    const found =
      others.length === 0
        ? withoutCandidates(roster, full, entry.side, id)
        : withCandidates(roster, instance, entry, others)
    return { person: id, side: entry.side === 'left' ? 'mentor' : 'mentee', ...found }
  })
}

type Found = Pick<UnmatchedPerson, 'reason' | 'change'>
type Full = Readonly<Record<'left' | 'right', ReadonlySet<string>>>

const opposite = (side: 'left' | 'right') => (side === 'left' ? 'right' : 'left')
const partnerWord = (side: 'left' | 'right') => (side === 'left' ? 'mentee' : 'mentor')
const inOrder = (side: 'left' | 'right', id: string, other: string) =>
  side === 'left' ? ([id, other] as const) : ([other, id] as const)

/** The rules that stand in the way, and one exception that would be enough. */
function withoutCandidates(roster: Roster, full: Full, side: 'left' | 'right', id: string): Found {
  const isFull = (other: string) => full[opposite(side)].has(other)
  const why = whyUnmatched(roster, id, side === 'left' ? 'mentor' : 'mentee', (mentor, mentee, score) =>
    isFull(side === 'left' ? mentee : mentor) ? score : score + freePlace,
  )
  if (why === null || why.possible === 0)
    return { reason: `nobody takes part as a ${partnerWord(side)}`, change: 'none' }
  const cuts = why.cuts
    .toSorted((a, b) => b.partners - a.partners)
    .map(({ rule, partners }) => `${rule} ${partners}`)
  const reason = `no legal ${partnerWord(side)}: of ${why.possible}, ${cuts.join(', ')}`
  const [best] = why.relaxations
  if (best === undefined) return { reason, change: 'none' }
  const { rule, best: partner } = best
  const [mentor, mentee] = inOrder(side, id, partner.id)
  const verb = waivableRules.some((waivable) => waivable === rule) ? 'waive' : 'lift'
  const place = isFull(partner.id) ? ` and give ${partner.id} one more place` : ''
  return {
    reason,
    change: `${verb} ${rule} for ${mentor} and ${mentee} (fit ${Math.floor(partner.score / 100)})${place}`,
  }
}

/** Others needed the same partners; one more place for the best of them would be enough. */
function withCandidates(
  roster: Roster,
  instance: Instance,
  { side, person, hall }: Unmatched,
  others: readonly number[],
): Found {
  const id = instance[side][person]!
  const names = instance[opposite(side)]
  const fits = others.map((k) => ({
    name: names[k]!,
    fit: reasonsFor(roster, ...inOrder(side, id, names[k]!))!.fit,
  }))
  const best = fits.reduce((a, b) => (b.fit > a.fit ? b : a))
  const change = `one more place for ${best.name} (fit ${best.fit})`
  if (hall === null) return { reason: 'a pair would have cost the others more', change }
  const named =
    hall.partners.length > mostNamed
      ? `${hall.partners.length} ${partnerWord(side)}s`
      : hall.partners.map((k) => names[k]!).join(', ')
  return { reason: `${hall.people.length} people share the ${hall.places} places of ${named}`, change }
}

function candidatesOf({ left, right, rowPtr, col }: Instance) {
  const lists = { left: left.map((): number[] => []), right: right.map((): number[] => []) }
  for (let i = 0; i < left.length; i++)
    for (let e = rowPtr[i]!; e < rowPtr[i + 1]!; e++) {
      lists.left[i]!.push(col[e]!)
      lists.right[col[e]!]!.push(i)
    }
  return lists
}

/** Ids of those whose places are all taken. */
function fullPeople({ left, right, leftMax, rightMax, rowPtr, col }: Instance, { edges }: Solution): Full {
  const free = { left: leftMax.slice(), right: rightMax.slice() }
  let i = 0
  for (const edge of edges) {
    while (rowPtr[i + 1]! <= edge) i++
    free.left[i]! -= 1
    free.right[col[edge]!]! -= 1
  }
  return {
    left: new Set(left.filter((_, k) => free.left[k]! < 1)),
    right: new Set(right.filter((_, k) => free.right[k]! < 1)),
  }
}
