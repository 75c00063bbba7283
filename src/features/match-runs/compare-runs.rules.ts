import { pairKey } from './draft.rules.ts'
import type { AskedWishes } from './match-runs.contract.ts'

export interface ComparedPair {
  readonly mentorId: string
  readonly menteeId: string
  readonly fit: number
  readonly otherDepartment: boolean
  readonly otherRegion: boolean
}

export type Cause =
  | { readonly kind: 'lock' | 'forbid' | 'hold' | 'place' | 'waiver' | 'rules' | 'people' }
  | { readonly kind: 'knock-on'; readonly menteeId: string }

/** What becomes of one mentee; null: no mentor. */
export interface Change {
  readonly menteeId: string
  readonly before: { readonly mentorId: string; readonly fit: number } | null
  readonly after: { readonly mentorId: string; readonly fit: number } | null
  readonly cause: Cause
}

export type Direction = 'better' | 'same' | 'worse'

export interface Figure {
  readonly figure: 'matched' | 'lowest' | 'middle' | 'strong' | 'cross-department' | 'cross-region'
  readonly before: number
  readonly after: number
  readonly direction: Direction
}

export interface Asked {
  readonly added: Readonly<Record<'locks' | 'bans' | 'holds' | 'extraPlaces' | 'waivers', readonly string[]>>
  readonly rules: boolean
}

/** What this run was asked that the other was not. */
export function askedSince(before: AskedWishes, after: AskedWishes): Asked {
  const newIn = (name: 'locks' | 'bans' | 'holds' | 'extraPlaces' | 'waivers') =>
    after[name].filter((each) => !before[name].includes(each))
  return {
    added: {
      locks: newIn('locks'),
      bans: newIn('bans'),
      holds: newIn('holds'),
      extraPlaces: newIn('extraPlaces'),
      waivers: newIn('waivers'),
    },
    rules: JSON.stringify(before.changes) !== JSON.stringify(after.changes),
  }
}

/**
 * Mentees whose mentors differ, each with why: asked for directly, or the knock-on of another change that took or freed a mentor
 * of theirs. What nothing asked for explains comes from new rules, or from people who changed in between.
 */
export function compareRuns(
  before: readonly ComparedPair[],
  after: readonly ComparedPair[],
  asked: Asked,
): { changes: Change[]; kept: number } {
  const [old, now] = [new Map(before.map(withKey)), new Map(after.map(withKey))]
  const gone = before.filter((pair) => !now.has(keyOf(pair)))
  const come = after.filter((pair) => !old.has(keyOf(pair)))
  const changes = [...new Set([...gone, ...come].map(({ menteeId }) => menteeId))].flatMap((menteeId) => {
    const lost = gone.filter((pair) => pair.menteeId === menteeId)
    const won = come.filter((pair) => pair.menteeId === menteeId)
    return Array.from({ length: Math.max(lost.length, won.length) }, (_, at) => ({
      menteeId,
      before: sideOf(lost[at]),
      after: sideOf(won[at]),
    }))
  })
  return { changes: withCauses(changes, asked), kept: before.length - gone.length }
}

function keyOf({ mentorId, menteeId }: ComparedPair): string {
  return pairKey(mentorId, menteeId)
}

function withKey(pair: ComparedPair): [string, ComparedPair] {
  return [keyOf(pair), pair]
}

function sideOf(pair: ComparedPair | undefined): Change['before'] {
  return pair ? { mentorId: pair.mentorId, fit: pair.fit } : null
}

type Uncaused = Omit<Change, 'cause'>

function withCauses(changes: readonly Uncaused[], asked: Asked): Change[] {
  const causes = new Map<Uncaused, Cause>()
  for (const change of changes) {
    const direct = directCause(change, asked)
    if (direct) causes.set(change, direct)
  }
  let front = [...causes.keys()]
  while (front.length > 0) {
    const next: Uncaused[] = []
    for (const from of front) {
      for (const change of changes) {
        if (causes.has(change) || !shareMentor(from, change)) continue
        causes.set(change, { kind: 'knock-on', menteeId: from.menteeId })
        next.push(change)
      }
    }
    front = next
  }
  const rest: Cause = { kind: asked.rules ? 'rules' : 'people' }
  return changes.map((change) => ({ ...change, cause: causes.get(change) ?? rest }))
}

function directCause({ menteeId, before, after }: Uncaused, { added }: Asked): Cause | null {
  const [old, now] = [
    before && pairKey(before.mentorId, menteeId),
    after && pairKey(after.mentorId, menteeId),
  ]
  if (now && added.waivers.some((waiver) => waiver.startsWith(`${now}.`))) return { kind: 'waiver' }
  if (after && added.extraPlaces.includes(`mentor.${after.mentorId}`)) return { kind: 'place' }
  if (added.extraPlaces.includes(`mentee.${menteeId}`)) return { kind: 'place' }
  if (now && added.locks.includes(now)) return { kind: 'lock' }
  if (old && added.bans.includes(old)) return { kind: 'forbid' }
  if (added.holds.includes(menteeId) || (before && added.holds.includes(before.mentorId)))
    return { kind: 'hold' }
  return null
}

function shareMentor(one: Uncaused, other: Uncaused): boolean {
  const [ours, theirs] = [one, other].map(({ before, after }) =>
    [before?.mentorId, after?.mentorId].filter((id) => id !== undefined),
  )
  return ours!.some((mentorId) => theirs!.includes(mentorId))
}

/** More is better in each of these. */
export function compareFigures(
  before: readonly ComparedPair[],
  after: readonly ComparedPair[],
  strong: number,
): Figure[] {
  const count = (pairs: readonly ComparedPair[], has: (pair: ComparedPair) => boolean) =>
    pairs.filter(has).length
  const measure: Record<Figure['figure'], (pairs: readonly ComparedPair[]) => number> = {
    matched: (pairs) => pairs.length,
    lowest: (pairs) => Math.min(...pairs.map(({ fit }) => fit), 100),
    middle: (pairs) => middleOf(pairs.map(({ fit }) => fit)),
    strong: (pairs) => count(pairs, ({ fit }) => fit >= strong),
    'cross-department': (pairs) => count(pairs, ({ otherDepartment }) => otherDepartment),
    'cross-region': (pairs) => count(pairs, ({ otherRegion }) => otherRegion),
  }
  return (Object.keys(measure) as Figure['figure'][]).map((figure) => {
    const [old, now] = [measure[figure](before), measure[figure](after)]
    return { figure, before: old, after: now, direction: now > old ? 'better' : now < old ? 'worse' : 'same' }
  })
}

function middleOf(fits: readonly number[]): number {
  return fits.toSorted((a, b) => a - b)[Math.floor((fits.length - 1) / 2)] ?? 0
}

/**
 * Changes that can only be taken over together: they hand mentors to each other. Each part, taken alone, leaves everybody else
 * exactly as they are.
 */
export function partsOf(changes: readonly Change[]): Change[][] {
  const parts: Change[][] = []
  for (const change of changes) {
    const touching = parts.filter((part) =>
      part.some((other) => other.menteeId === change.menteeId || shareMentor(other, change)),
    )
    const joined = [...touching.flat(), change]
    for (const part of touching) parts.splice(parts.indexOf(part), 1)
    parts.push(joined)
  }
  return parts.toSorted((a, b) => a.length - b.length)
}
