import {
  lock,
  scorePair,
  undo,
  whyNot,
  type Instance,
  type Roster,
  type Rules,
  type Session,
} from '@upstream/matching'
import { pairKey, splitPair } from './draft.rules.ts'
import type { Alternative } from './match-result.contract.ts'

export interface ChosenPair {
  readonly mentorId: string
  readonly menteeId: string
}

export interface OtherPartners {
  readonly alternatives: readonly Alternative[]
  /** Another mentor would have been exactly as good for the whole: only the tie-break decided. */
  readonly tied: boolean
}

const shown = 3
/** Partners further apart than two points of fit are not "the same but for the tie-break" in anybody's eyes. */
const nearlyEqual = 200
type Tried = Pick<Alternative, 'locked' | 'effect'>
const unknown: Tried = { locked: false, effect: null }
const asFewAsPossible = { kind: 'fewest-changes' } as const

/**
 * For each chosen pair the best other mentors of its mentee, and exactly what taking one would do when as few others as possible
 * move. Without a session (shares were asked for, or the run was stopped early) the effect is not known. O(allowed pairs + searches).
 */
export function findAlternatives(
  instance: Instance,
  roster: Roster,
  chosen: readonly ChosenPair[],
  visible: Rules,
  session: Session | null,
): OtherPartners[] {
  const scores = allowedScores(instance, roster, visible)
  const partners = new Map<string, { mentorId: string; score: number }[]>()
  for (const [key, score] of scores) {
    const [mentorId, menteeId] = splitPair(key)
    const list = partners.get(menteeId)
    if (list) list.push({ mentorId, score })
    else partners.set(menteeId, [{ mentorId, score }])
  }
  const held = new Set(chosen.map(({ mentorId, menteeId }) => pairKey(mentorId, menteeId)))
  return chosen.map(({ mentorId, menteeId }) => {
    const own = scores.get(pairKey(mentorId, menteeId)) ?? 0
    const others = (partners.get(menteeId) ?? [])
      .filter((other) => !held.has(pairKey(other.mentorId, menteeId)))
      .toSorted((a, b) => b.score - a.score || (a.mentorId < b.mentorId ? -1 : 1))
    const tried = (other: string) => (session ? tryPair(session, other, menteeId, scores) : unknown)
    const tied = others.some(
      (other) =>
        Math.abs(other.score - own) <= nearlyEqual &&
        session !== null &&
        isTie(session, other.mentorId, menteeId, tried),
    )
    return {
      alternatives: others.slice(0, shown).map((other) => ({ ...other, ...tried(other.mentorId) })),
      tied,
    }
  })
}

/** The price comparison costs nothing and rules nearly everybody out; only who passes it is tried. */
function isTie(
  session: Session,
  mentorId: string,
  menteeId: string,
  tried: (mentorId: string) => Tried,
): boolean {
  const quick = whyNot(session, mentorId, menteeId)
  if (quick.kind !== 'possible' || !quick.tie) return false
  const { effect } = tried(mentorId)
  return (
    effect !== null &&
    effect.points === 0 &&
    effect.mentorsLeftOut === 0 &&
    effect.moves.every(({ after }) => after !== null)
  )
}

function tryPair(
  session: Session,
  mentorId: string,
  menteeId: string,
  scores: ReadonlyMap<string, number>,
): Tried {
  const change = lock(session, mentorId, menteeId, asFewAsPossible)
  if (change.kind !== 'changed') return { locked: change.kind === 'no-place', effect: null }
  undo(session)
  const scoreOf = ([mentor, mentee]: readonly [string, string]) => scores.get(pairKey(mentor, mentee)) ?? 0
  const touched = new Set([...change.removed, ...change.added].map(([, mentee]) => mentee))
  const moves = [...touched]
    .filter((mentee) => mentee !== menteeId)
    .map((mentee) => {
      const before = change.removed.find((pair) => pair[1] === mentee)
      const after = change.added.find((pair) => pair[1] === mentee)
      return {
        menteeId: mentee,
        before: before ? scoreOf(before) : null,
        after: after ? scoreOf(after) : null,
      }
    })
  const taken = new Set(change.added.map(([mentor]) => mentor))
  const freed = new Set(change.removed.map(([mentor]) => mentor).filter((mentor) => !taken.has(mentor)))
  const points = sum(change.added.map(scoreOf)) - sum(change.removed.map(scoreOf))
  return { locked: false, effect: { moves, mentorsLeftOut: freed.size, points } }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** Scores people may see, of every allowed pair. Where no hidden attribute counts, they are the engine's own. */
export function allowedScores(instance: Instance, roster: Roster, visible: Rules): Map<string, number> {
  const scores = new Map<string, number>()
  const same = roster.rules.weights.difference === 0
  const person = (id: string) => roster.people[roster.indexOf.get(id)!]!
  instance.left.forEach((mentorId, row) => {
    for (let edge = instance.rowPtr[row]!; edge < instance.rowPtr[row + 1]!; edge += 1) {
      const menteeId = instance.right[instance.col[edge]!]!
      const score = same
        ? instance.score[edge]!
        : scorePair(person(mentorId), person(menteeId), visible).score
      scores.set(pairKey(mentorId, menteeId), score)
    }
  })
  return scores
}
