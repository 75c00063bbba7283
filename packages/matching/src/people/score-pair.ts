import type { Person } from './person.ts'
import { type Rules, type ScoreTerm, scoreTerms } from './rules.ts'
import { termQualities } from './score-terms.ts'

/** Points of one term: integers, 0 <= points <= maximum. */
export interface TermPoints {
  readonly term: ScoreTerm
  readonly points: number
  readonly maximum: number
}

/** A score 0..10,000 and the ten terms whose points sum to it exactly. */
export interface Score {
  readonly score: number
  readonly terms: readonly TermPoints[]
}

/** Points a term gives at a quality of 0..1000. */
export function pointsAt(rules: Rules, term: ScoreTerm, quality: number): number {
  const all = scoreTerms.reduce((sum, each) => sum + rules.weights[each], 0)
  return all === 0 ? 0 : Math.floor((rules.weights[term] * quality * 10) / all)
}

/**
 * The score of a pair with its breakdown, whether or not the pair is legal; the reference for every faster way. In
 * reciprocal mode it is the mean of both directions, rounded down. O(length of the two people's lists).
 */
export function scorePair(mentor: Person, mentee: Person, rules: Rules): Score {
  const ahead = scoreOneWay(mentor, mentee, rules)
  return rules.mode === 'reciprocal' ? meanOf(ahead, scoreOneWay(mentee, mentor, rules)) : ahead
}

function scoreOneWay(mentor: Person, mentee: Person, rules: Rules): Score {
  const terms = scoreTerms.map((term) => ({
    term,
    points: pointsAt(rules, term, termQualities[term](mentor, mentee, rules)),
    maximum: pointsAt(rules, term, 1000),
  }))
  return { score: terms.reduce((sum, { points }) => sum + points, 0), terms }
}

/**
 * All terms but the two about topics are the same in both directions. Where both topic terms have a half point, the second
 * of them gets the whole one, so that the terms sum to the rounded mean.
 */
function meanOf(ahead: Score, back: Score): Score {
  const score = Math.floor((ahead.score + back.score) / 2)
  const terms = ahead.terms.map((each, place) => ({
    ...each,
    points: Math.floor((each.points + back.terms[place]!.points) / 2),
  }))
  const missing = score - terms.reduce((sum, { points }) => sum + points, 0)
  return {
    score,
    terms: terms.map((each) =>
      each.term === 'reverseBenefit' ? { ...each, points: each.points + missing } : each,
    ),
  }
}
