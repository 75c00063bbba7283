import type { Instance } from '@upstream/matching'
import type { Roster } from '@upstream/matching/people/roster'
import type { Rules } from '@upstream/matching/people/rules'
import { scorePair } from '@upstream/matching/people/score-pair'
import { pairKey } from './draft.rules.ts'
import type { Alternative } from './match-result.contract.ts'

export interface ChosenPair {
  readonly mentorId: string
  readonly menteeId: string
}

export interface OtherPartners {
  readonly alternatives: readonly Alternative[]
  /** Exchanging mentors with somebody, or taking a free one, gives exactly the same total: only the tie-break decided. */
  readonly tied: boolean
}

const shown = 3
/** Partners further apart than two points of fit are not "the same but for the tie-break" in anybody's eyes. */
const nearlyEqual = 200

/**
 * For each chosen pair the best other mentors of its mentee, and what taking one would do: the mentor's present mentee would get
 * the mentor who becomes free, or nobody. O(allowed pairs + chosen pairs * mentors).
 */
export function findAlternatives(
  instance: Instance,
  roster: Roster,
  chosen: readonly ChosenPair[],
  visible: Rules,
): OtherPartners[] {
  const scores = allowedScores(instance, roster, visible)
  const menteesOf = Map.groupBy(chosen, ({ mentorId }) => mentorId)
  const places = new Map(instance.left.map((id, at) => [id, instance.leftMax[at]!]))
  const mentorsOf = new Map<string, { mentorId: string; score: number }[]>()
  for (const [key, score] of scores) {
    const [mentorId = '', menteeId = ''] = key.split('.')
    const list = mentorsOf.get(menteeId)
    if (list) list.push({ mentorId, score })
    else mentorsOf.set(menteeId, [{ mentorId, score }])
  }
  return chosen.map(({ mentorId, menteeId }) => {
    const own = scores.get(pairKey(mentorId, menteeId)) ?? 0
    const all = (mentorsOf.get(menteeId) ?? [])
      .filter((other) => !menteesOf.get(other.mentorId)?.some((pair) => pair.menteeId === menteeId))
      .map((other) => swapWith(other, mentorId))
    const tied = all.some((other) => Math.abs(other.score - own) <= nearlyEqual && netOf(other, own) === 0)
    const best = all
      .toSorted((a, b) => b.score - a.score || (a.mentorId < b.mentorId ? -1 : 1))
      .slice(0, shown)
    return { alternatives: best, tied }
  })

  function swapWith({ mentorId, score }: { mentorId: string; score: number }, freed: string): Alternative {
    const present = menteesOf.get(mentorId) ?? []
    if (present.length < (places.get(mentorId) ?? 0)) {
      return { mentorId, score, displacedId: null, displacedScore: null, displacedScoreAfter: null }
    }
    const exchanges = present.map(({ menteeId }) => {
      const now = scores.get(pairKey(mentorId, menteeId)) ?? 0
      const after = scores.get(pairKey(freed, menteeId)) ?? null
      return { mentorId, score, displacedId: menteeId, displacedScore: now, displacedScoreAfter: after }
    })
    return exchanges.toSorted((a, b) => lossOf(a) - lossOf(b))[0]!
  }
}

function lossOf({ displacedScore, displacedScoreAfter }: Alternative): number {
  return displacedScoreAfter === null ? Infinity : (displacedScore ?? 0) - displacedScoreAfter
}

/** Points the whole would gain (above 0) or lose; null when somebody would be left without. */
export function netOf(other: Alternative, own: number): number | null {
  if (other.displacedId === null) return other.score - own
  if (other.displacedScoreAfter === null) return null
  return other.score + other.displacedScoreAfter - own - (other.displacedScore ?? 0)
}

/** Scores people may see, of every allowed pair. Where no hidden attribute counts, they are the engine's own. */
function allowedScores(instance: Instance, roster: Roster, visible: Rules): Map<string, number> {
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
