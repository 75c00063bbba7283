import type { Person } from '@upstream/matching/people/person'
import type { Rules, ScoreTerm } from '@upstream/matching/people/rules'
import { scorePair, type TermPoints } from '@upstream/matching/people/score-pair'
import { coverage, sharedTokens } from '@upstream/matching/people/score-terms'

export interface PairReasons {
  readonly score: number
  readonly terms: readonly TermPoints[]
  /** What speaks for the pair, the weightiest first. */
  readonly reasons: readonly string[]
}

/** What a term says in words. Terms on private answers say no more than that they count. */
const words: Record<ScoreTerm, (mentor: Person, mentee: Person) => string> = {
  wantedTopics: (mentor, mentee) => `offers ${listed(coverage(mentee.wants, mentor.offers).covered.map(({ text }) => text))}`,
  reverseBenefit: (mentor, mentee) => `can learn ${listed(coverage(mentor.wants, mentee.offers).covered.map(({ text }) => text))}`,
  otherDepartment: (mentor, mentee) => `other department (${mentor.department}, ${mentee.department})`,
  otherRegion: (mentor, mentee) => `other region (${mentor.region}, ${mentee.region})`,
  otherLocation: (mentor, mentee) => `other location (${mentor.location}, ${mentee.location})`,
  strangers: () => 'do not know each other yet',
  difference: () => '',
  interests: (mentor, mentee) => `shared interests: ${listed(sharedTokens(mentor.interests, mentee.interests).map(({ text }) => text))}`,
  mutualWishes: () => '',
  workingStyle: () => '',
}

export function pairReasons(mentor: Person, mentee: Person, rules: Rules): PairReasons {
  const { score, terms } = scorePair(mentor, mentee, rules)
  const byWeight = terms.filter(({ points }) => points > 0).sort((a, b) => b.points - a.points)
  return { score, terms, reasons: byWeight.map(({ term }) => words[term](mentor, mentee)).filter((reason) => reason !== '') }
}

export const listed = (names: readonly string[]): string => (names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}` : names.join())
