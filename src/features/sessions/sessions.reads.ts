import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { balancesOpen } from './session.rules.ts'
import {
  listAnswersByPair,
  listEventsByPair,
  listPairAnswers,
  listPairEvents,
  type SessionAnswer,
  type SessionEvent,
} from './session-records.store.ts'
import { findSeries, listSeries, type SessionSeries } from './session-series.store.ts'
import { sessionFailures, type SessionKind } from './sessions.contract.ts'
import {
  findSession,
  listBookedTimes,
  listEndedSessions,
  listMet,
  listPairSessions,
  listProgrammeSessions,
  listSessionsByPair,
  type PairSession,
} from './sessions.store.ts'

export type { PairSession } from './sessions.store.ts'
export type { SessionAnswer, SessionEvent } from './session-records.store.ts'
export type { SessionSeries } from './session-series.store.ts'

// Whether the asker may know is for the caller to decide: these are asked by slices, never by a page.

export async function readSession(work: Work, { sessionId }: { sessionId: string }): Promise<PairSession> {
  const session = isId(sessionId) ? await findSession(work.db, work.organisationId, sessionId) : undefined
  if (!session) throw new Failure(sessionFailures.notFound)
  return session
}

function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}

/** Everything of one pair: sessions and series, the first first. */
export async function listSessionsOfPair(work: Work, { pairId }: { pairId: string }): Promise<PairSession[]> {
  return listPairSessions(work.db, work.organisationId, pairId)
}

/** When somebody meets between two moments, in whichever of their pairs. */
export function listBookedTimesOf(
  work: Work,
  { personId, ...between }: { personId: string; from: Date; to: Date },
): Promise<{ from: Date; to: Date }[]> {
  return listBookedTimes(work.db, work.organisationId, personId, between)
}

/** Which of several pairs have met at least once. */
export async function listPairsThatMet(
  work: Work,
  { pairIds }: { pairIds: readonly string[] },
): Promise<Set<string>> {
  return pairIds.length === 0 ? new Set() : listMet(work.db, work.organisationId, pairIds)
}

export async function listSeriesOfPair(work: Work, { pairId }: { pairId: string }): Promise<SessionSeries[]> {
  return listSeries(work.db, work.organisationId, pairId)
}

/** The hours a calendar means by a uid: one session, or all of a series. Made-up uids mean none. */
export async function listSessionsByUid(work: Work, { uid }: { uid: string }): Promise<PairSession[]> {
  const id = /^([0-9a-f-]{36})@upstream\.invalid$/.exec(uid)?.[1]
  if (!id || !isId(id)) return []
  const session = await findSession(work.db, work.organisationId, id)
  if (session?.uid === uid) return [session]
  const series = await findSeries(work.db, work.organisationId, id)
  const sessions = series ? await listPairSessions(work.db, work.organisationId, series.pairId) : []
  return sessions.filter(({ seriesId }) => seriesId === id)
}

export async function listSessionsOfProgramme(
  work: Work,
  { programmeId, ...asked }: { programmeId: string; from: Date; to: Date; kind?: SessionKind },
): Promise<PairSession[]> {
  return listProgrammeSessions(work.db, work.organisationId, programmeId, asked)
}

/** Hours that ended in the given stretch and about which nobody has said anything yet. */
export async function listSessionsToLog(
  work: Work,
  { from, to }: { from: Date; to: Date },
): Promise<PairSession[]> {
  return listEndedSessions(work.db, work.organisationId, { from, to })
}

export async function listEventsOfPair(work: Work, { pairId }: { pairId: string }): Promise<SessionEvent[]> {
  return listPairEvents(work.db, work.organisationId, pairId)
}

/** Answers with who taught, for rules that count; no page may show them. */
export async function listAnswersOfPair(
  work: Work,
  { pairId }: { pairId: string },
): Promise<SessionAnswer[]> {
  return listPairAnswers(work.db, work.organisationId, pairId)
}

/** All that has happened in several pairs, for rules that count; no page may show who taught. */
export async function listCoursesOfPairs(
  work: Work,
  { pairIds }: { pairIds: readonly string[] },
): Promise<Map<string, { sessions: PairSession[]; events: SessionEvent[]; answers: SessionAnswer[] }>> {
  if (pairIds.length === 0) return new Map()
  const [sessions, events, answers] = await Promise.all([
    listSessionsByPair(work.db, work.organisationId, pairIds),
    listEventsByPair(work.db, work.organisationId, pairIds),
    listAnswersByPair(work.db, work.organisationId, pairIds),
  ])
  return new Map(
    pairIds.map((pairId) => [
      pairId,
      {
        sessions: sessions.get(pairId) ?? [],
        events: events.get(pairId) ?? [],
        answers: answers.get(pairId) ?? [],
      },
    ]),
  )
}

/** What the two may see of each other's answers: all of an hour once both have answered or two days are over, before that only their own. */
export async function listAnswersForSide(
  work: Work,
  { pairId, side }: { pairId: string; side: 'mentor' | 'mentee' },
): Promise<SessionAnswer[]> {
  const sessions = new Map((await listSessionsOfPair(work, { pairId })).map((one) => [one.sessionId, one]))
  const answers = await listAnswersOfPair(work, { pairId })
  return answers.filter((answer) => {
    const session = sessions.get(answer.sessionId)
    const together = answers.filter(({ sessionId }) => sessionId === answer.sessionId)
    return answer.side === side || (session !== undefined && balancesOpen(session, together, work.now))
  })
}
