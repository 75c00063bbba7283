import type { Work } from '#platform/database/work.ts'
import type { SideWords } from '#words/side-words.ts'
import { speak, type Say } from '#words/speak.ts'
import { catalogueOf, chooseLanguage } from '#words/words.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import type { PairSession } from '#features/sessions/sessions.reads.ts'

/** What stands in the body of a calendar entry. A slice above knows the plan; the app hands it in. */
export type DescribeHour = (work: Work, session: PairSession) => Promise<((say: Say) => string) | null>

/** Calendars are written in the organisation's language: both of a pair share one object. */
export async function readCalendarWords(work: Work, sides: SideWords): Promise<Say> {
  const language = chooseLanguage(undefined, undefined, (await readOrganisation(work)).language)
  return speak(language, catalogueOf(language), 'UTC', sides)
}

export async function describeHour(
  work: Work,
  session: PairSession,
  describe: DescribeHour,
  sides: SideWords,
): Promise<string | null> {
  const plan = await describe(work, session)
  return plan && plan(await readCalendarWords(work, sides))
}

export interface SeriesPlans {
  /** The ordinary plan, which the series carries. */
  readonly text: string | null
  /** By session: plans unlike it. */
  readonly apart: ReadonlyMap<string, string>
}

/**
 * The plans of a series' hours. The last ordinary one speaks for all: what was chosen for the next hour stands in that one alone, and a
 * check-in keeps its own plan.
 */
export async function describeSeries(
  work: Work,
  sessions: readonly PairSession[],
  describe: DescribeHour,
  sides: SideWords,
): Promise<SeriesPlans> {
  const booked = sessions.filter(({ state }) => state === 'booked')
  const next = booked.find(({ endsAt }) => endsAt > work.now)
  const ordinary = booked.findLast(({ kind }) => kind === 'regular')
  const text = ordinary ? await describeHour(work, ordinary, describe, sides) : null
  const apart = new Map<string, string>()
  for (const session of sessions) {
    const may = session === next || (session.kind !== 'regular' && session.state !== 'cancelled')
    const own = may && session !== ordinary ? await describeHour(work, session, describe, sides) : null
    if (own !== null && own !== text) apart.set(session.sessionId, own)
  }
  return { text, apart }
}
