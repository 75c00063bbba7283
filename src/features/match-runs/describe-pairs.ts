import { scorePair, type Instance, type Roster, type Rules, type Session } from '@upstream/matching'
import { sharedHoursOf } from '@upstream/matching/people/hard-rules'
import { coverage, sharedTokens, wishesFor } from '@upstream/matching/people/score-terms'
import type { MatchPool, PoolPerson } from '#features/enrolments/match-pool.contract.ts'
import { chainAbove, managersOf } from './chain-above.rules.ts'
import { flagsOf, lowestTenth } from './flags.rules.ts'
import type { MatchRules } from './match-rules.contract.ts'
import type { Alternative, PairDetail, ResultPair } from './match-result.contract.ts'
import { findAlternatives, type ChosenPair } from './find-alternatives.ts'

interface Described {
  readonly pool: MatchPool
  readonly roster: Roster
  readonly instance: Instance
  readonly chosen: readonly ChosenPair[]
  readonly session: Session | null
  readonly cutPoints: MatchRules['cutPoints']
}

/** The chosen pairs with everything a person needs to judge them: points, evidence, rules checked, best other partners, flags. */
export function describePairs(described: Described): ResultPair[] {
  const { pool, roster, cutPoints, chosen } = described
  const people = new Map(pool.people.map((person) => [person.personId, person]))
  const rules = visibleRules(roster.rules)
  const others = findAlternatives(described.instance, roster, chosen, rules, described.session)
  const above = managersOf(pool.reportingLines)
  const pairs = chosen.map(({ mentorId, menteeId }, at) => {
    const [mentor, mentee] = [people.get(mentorId)!, people.get(menteeId)!]
    const { score, terms } = scorePair(enginePerson(roster, mentorId), enginePerson(roster, menteeId), rules)
    const shown = terms.filter(isShown)
    const detail = detailOf(roster, mentor, mentee, above, others[at]!.alternatives)
    return { mentorId, menteeId, score, terms: shown, detail, tied: others[at]!.tied, mentee }
  })
  const anew = new Set(pool.startingAnew)
  const tenth = lowestTenth(pairs.map(({ score }) => score))
  return pairs.map(({ tied, mentee, ...pair }) => ({
    ...pair,
    flags: [
      ...flagsOf(
        {
          score: pair.score,
          waived: pair.detail.waived.length > 0,
          executive: pair.detail.stepsToTop <= 1,
          sensitive: mentee.wants.some(
            ({ topicId, sensitive }) => sensitive && topicId === pair.detail.topics[0]?.topicId,
          ),
          second: anew.has(pair.mentorId) || anew.has(pair.menteeId),
          sharedHours: pair.detail.sharedHours,
          tied,
        },
        tenth,
        cutPoints,
      ),
    ],
  }))
}

/** A reason is named where there is one. That somebody did not wish for somebody, or did not describe themselves, is none. */
const silent: ReadonlySet<string> = new Set(['mutualWishes', 'workingStyle'])

function isShown({ term, points, maximum }: ResultPair['terms'][number]): boolean {
  return silent.has(term) ? points > 0 : maximum > 0 && term !== 'difference'
}

/** What people see never moves with an attribute they consented to for matching only. */
export function visibleRules(rules: Rules): Rules {
  return { ...rules, weights: { ...rules.weights, difference: 0 } }
}

export function enginePerson(roster: Roster, id: string) {
  return roster.people[roster.indexOf.get(id)!]!
}

function detailOf(
  roster: Roster,
  mentor: PoolPerson,
  mentee: PoolPerson,
  above: ReadonlyMap<string, string>,
  alternatives: readonly Alternative[],
): PairDetail {
  const [one, other] = [roster.indexOf.get(mentor.personId)!, roster.indexOf.get(mentee.personId)!]
  return {
    topics: topicsMet(mentee, mentor),
    topicsBack: topicsMet(mentor, mentee),
    answeredOn: { mentor: mentor.answeredOn, mentee: mentee.answeredOn },
    languages: sharedTokens(mentor.languages, mentee.languages).map(({ text }) => text),
    interests: sharedTokens(mentor.interests, mentee.interests).map(({ text }) => text),
    sharedHours: sharedHoursOf(roster, one, other),
    hoursStated: mentor.hours.length > 0 && mentee.hours.length > 0,
    wishes: wishesFor(roster.rules, mentor.personId, mentee.personId) ? 'both' : 'none',
    stepsToTop: chainAbove(mentee.personId, above).length,
    levelDifference: mentor.level === null || mentee.level === null ? null : mentee.level - mentor.level,
    waived: roster.rules.waivers
      .filter(([a, b]) => a === mentor.personId && b === mentee.personId)
      .map(([, , rule]) => rule),
    alternatives: [...alternatives],
  }
}

function topicsMet(wanting: PoolPerson, offering: PoolPerson): PairDetail['topics'] {
  const { covered } = coverage(
    wanting.wants.map(({ topicId }) => topicId),
    offering.offers.map(({ topicId }) => topicId),
  )
  return covered.flatMap(({ text: topicId }) => {
    const rank = wanting.wants.findIndex((wanted) => wanted.topicId === topicId)
    const offer = offering.offers.find((offered) => offered.topicId === topicId)
    return offer && rank >= 0
      ? [{ topicId, topic: offer.topic, rank: rank + 1, evidence: offer.evidence }]
      : []
  })
}
