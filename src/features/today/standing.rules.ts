import type { PairStanding } from '#features/pairs/pairs.reads.ts'

/** Answers may take a working week; after that a person should ask. */
export const answerDays = 5

export interface TodayFacts {
  readonly now: Date
  readonly pairs: readonly PairStanding[]
  readonly enrolled: readonly {
    readonly personId: string
    readonly mentorPlaces: number
    readonly menteePlaces: number
  }[]
  readonly shortTopics: readonly {
    readonly topicId: string
    readonly name: string
    readonly offered: number
    readonly wanted: number
  }[]
  readonly failedMails: number
}

/** What asks for the coordinator, the gravest first. */
export type Need =
  | { readonly kind: 'flagged'; readonly pairs: number }
  | { readonly kind: 'mails'; readonly mails: number }
  | { readonly kind: 'mentors-silent'; readonly people: number; readonly days: number }
  | { readonly kind: 'leaders-silent'; readonly people: number; readonly days: number }
  | { readonly kind: 'alone'; readonly mentors: number; readonly mentees: number }
  | { readonly kind: 'topic'; readonly name: string; readonly offered: number; readonly wanted: number }

const lives = ({ state }: PairStanding) => state !== 'closed' && state !== 'exited'

export function needsOf({ now, pairs, enrolled, shortTopics, failedMails }: TodayFacts): Need[] {
  const living = pairs.filter(lives)
  const flagged = living.filter(({ brokenRule }) => brokenRule !== null).length
  const asked = living.filter(({ announced, state }) => announced && state === 'proposed')
  const waits = (since: readonly (Date | null)[]) =>
    since.flatMap((at) => (at ? [workingDays(at, now)] : [])).filter((days) => days > answerDays)
  const mentors = waits(
    asked.filter(({ mentor }) => mentor === null).map(({ mentorAskedAt }) => mentorAskedAt),
  )
  const leaders = waits(
    asked
      .filter(({ mentor, mentee }) => mentor === 'yes' && mentee === null)
      .map(({ mentorAnsweredAt }) => mentorAnsweredAt),
  )
  const alone = withoutPartner(living, enrolled)
  return [
    ...(flagged > 0 ? [{ kind: 'flagged', pairs: flagged } as const] : []),
    ...(failedMails > 0 ? [{ kind: 'mails', mails: failedMails } as const] : []),
    ...(mentors.length > 0
      ? [{ kind: 'mentors-silent', people: mentors.length, days: Math.max(...mentors) } as const]
      : []),
    ...(leaders.length > 0
      ? [{ kind: 'leaders-silent', people: leaders.length, days: Math.max(...leaders) } as const]
      : []),
    ...(alone.mentors + alone.mentees > 0 ? [{ kind: 'alone', ...alone } as const] : []),
    ...shortTopics.map(({ name, offered, wanted }) => ({ kind: 'topic', name, offered, wanted }) as const),
  ]
}

function withoutPartner(living: readonly PairStanding[], enrolled: TodayFacts['enrolled']) {
  const paired = {
    mentor: new Set(living.map(({ mentorId }) => mentorId)),
    mentee: new Set(living.map(({ menteeId }) => menteeId)),
  }
  return {
    mentors: enrolled.filter(({ personId, mentorPlaces }) => mentorPlaces > 0 && !paired.mentor.has(personId))
      .length,
    mentees: enrolled.filter(({ personId, menteePlaces }) => menteePlaces > 0 && !paired.mentee.has(personId))
      .length,
  }
}

/** Monday to Friday that began after `from`, up to now. */
export function workingDays(from: Date, now: Date): number {
  let count = 0
  for (let at = from.getTime() + 86_400_000; at <= now.getTime(); at += 86_400_000) {
    const day = new Date(at).getUTCDay()
    if (day !== 0 && day !== 6) count += 1
  }
  return count
}

/** People, not pairs: somebody in two pairs counts once. */
export function peopleIn(pairs: readonly PairStanding[]): {
  matched: number
  accepted: number
  both: number
} {
  const told = pairs.filter((pair) => lives(pair) && pair.announced)
  const count = (of: readonly PairStanding[]) =>
    new Set(of.flatMap(({ mentorId, menteeId }) => [mentorId, menteeId])).size
  const both = told.filter(({ mentor, mentee }) => mentor === 'yes' && mentee === 'yes')
  return { matched: count(told), accepted: count(both), both: both.length }
}

export function announcedPairs(pairs: readonly PairStanding[]): number {
  return pairs.filter((pair) => lives(pair) && pair.announced).length
}
