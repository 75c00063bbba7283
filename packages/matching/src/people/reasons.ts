import type { Person } from './person.ts'
import type { Roster } from './roster.ts'
import type { Rules, ScoreTerm } from './rules.ts'
import { type TermPoints, scorePair } from './score-pair.ts'
import { coverage, sharedTokens } from './score-terms.ts'

/**
 * Why a term gave its points. `evidence` holds what may be shown, as people wrote it: topics in order of rank, the two
 * departments (mentor's first), shared interests. It is empty for the terms that rest on what is nobody else's business:
 * groups, wishes and working style.
 */
export interface Reason extends TermPoints {
  readonly evidence: readonly string[]
}

export interface PairReasons {
  readonly mentor: string
  readonly mentee: string
  /** 0..10,000; the points of `terms` sum to it. */
  readonly score: number
  /** 0..100, the form shown to people. */
  readonly fit: number
  /** All ten, in the order of the rules. */
  readonly terms: readonly Reason[]
}

/** Reasons for a pair, legal or not; `null` when an id is unknown. O(length of the two people's lists). */
export function reasonsFor(roster: Roster, mentorId: string, menteeId: string): PairReasons | null {
  const mentor = roster.people[roster.indexOf.get(mentorId) ?? -1]
  const mentee = roster.people[roster.indexOf.get(menteeId) ?? -1]
  if (mentor === undefined || mentee === undefined) return null
  const { score, terms } = scorePair(mentor, mentee, roster.rules)
  return {
    mentor: mentorId,
    mentee: menteeId,
    score,
    fit: Math.floor(score / 100),
    terms: terms.map((each) => ({
      ...each,
      evidence: each.points === 0 ? [] : evidenceOf[each.term](mentor, mentee, roster.rules),
    })),
  }
}

const none = (): readonly string[] => []

const evidenceOf: Readonly<
  Record<ScoreTerm, (mentor: Person, mentee: Person, rules: Rules) => readonly string[]>
> = {
  wantedTopics: (mentor, mentee, rules) => learned(mentor, mentee, rules),
  reverseBenefit: (mentor, mentee, rules) => learned(mentee, mentor, rules),
  otherDepartment: (mentor, mentee) => [mentor.department, mentee.department],
  otherRegion: (mentor, mentee) => [mentor.region, mentee.region],
  otherLocation: (mentor, mentee) => [mentor.location, mentee.location],
  strangers: none,
  difference: none,
  interests: (mentor, mentee) => sharedTokens(mentor.interests, mentee.interests).map(({ text }) => text),
  mutualWishes: none,
  workingStyle: none,
}

/** Topics one can learn from the other; in reciprocal mode, where a term counts both directions, also the way back. */
function learned(from: Person, by: Person, rules: Rules): readonly string[] {
  const ahead = coverage(by.wants, from.offers).covered
  const back = rules.mode === 'reciprocal' ? coverage(from.wants, by.offers).covered : []
  return [...ahead, ...back.filter(({ key }) => !ahead.some((other) => other.key === key))].map(
    ({ text }) => text,
  )
}

const sentences: Readonly<Record<ScoreTerm, (evidence: string) => string>> = {
  wantedTopics: (evidence) => `wanted topics that are offered: ${evidence}`,
  reverseBenefit: (evidence) => `what the mentor can learn: ${evidence}`,
  otherDepartment: (evidence) => `different departments: ${evidence}`,
  otherRegion: (evidence) => `different regions: ${evidence}`,
  otherLocation: (evidence) => `different locations: ${evidence}`,
  strangers: () => 'they do not know each other yet',
  difference: () => 'different backgrounds, from what both chose to share',
  interests: (evidence) => `shared interests: ${evidence}`,
  mutualWishes: () => 'a wish was stated',
  workingStyle: () => 'working styles fit',
}

/** The reason in plain English, for a file or a terminal. */
export function describeReason({ term, evidence }: Pick<Reason, 'term' | 'evidence'>): string {
  return sentences[term](evidence.join(', '))
}

/** Columns of the people file that no rule, term or quota looks at. */
export function unusedColumns(rules: Rules): readonly string[] {
  const { weights, quotas } = rules
  const teaches = weights.wantedTopics > 0 || weights.reverseBenefit > 0 || rules.mode === 'reciprocal'
  const tagged = (tag: string): boolean => quotas.some((quota) => quota.tag === tag)
  const used: Readonly<Record<string, boolean>> = {
    department: weights.otherDepartment > 0 || tagged('other-department'),
    location: weights.otherLocation > 0 || tagged('other-location'),
    region: weights.otherRegion > 0 || tagged('other-region'),
    languages: rules.sharedLanguage,
    time_zone: rules.sharedHours > 0,
    skills_offered: teaches,
    skills_wanted: teaches,
    personality: weights.workingStyle > 0,
    interests: weights.interests > 0,
  }
  return [...neverUsed, ...Object.keys(used).filter((column) => used[column] === false)]
}

const neverUsed = [
  'full_name',
  'email',
  'country',
  'job_title',
  'hired_on',
  'birth_year',
  'gender',
  'ethnicity',
] as const
