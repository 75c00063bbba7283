import { sharedHoursOf } from './hard-rules.ts'
import { sharedTokens } from './score-terms.ts'
import type { Roster } from './roster.ts'

/** What a coordinator wants to see of a pair beside its score. */
export interface PairFacts {
  /** Levels the mentee stands above the mentor; `null` when one is not known. */
  readonly levelDifference: number | null
  /** As the mentor wrote them; empty also when one of them states none. */
  readonly sharedLanguages: readonly string[]
  /** Hours a week on the worse of the two dates, whether or not the rule is on; `null` when a zone is not known. */
  readonly sharedHours: number | null
}

/** `null` when an id is unknown. O(length of the two people's lists). */
export function pairFacts(roster: Roster, mentorId: string, menteeId: string): PairFacts | null {
  const mentor = roster.indexOf.get(mentorId)
  const mentee = roster.indexOf.get(menteeId)
  if (mentor === undefined || mentee === undefined) return null
  const [low, high] = [roster.people[mentor]!, roster.people[mentee]!]
  return {
    levelDifference: low.level === null || high.level === null ? null : high.level - low.level,
    sharedLanguages: sharedTokens(low.languages, high.languages).map(({ text }) => text),
    sharedHours: sharedHoursOf(roster, mentor, mentee),
  }
}
