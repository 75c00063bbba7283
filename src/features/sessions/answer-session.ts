import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { movePair } from '#features/pairs/move-pair.ts'
import { findPairById } from '#features/pairs/pairs.reads.ts'
import { lockPairById } from '#features/pairs/lock-pair-by-id.ts'
import { canAnswer, settledState } from './session.rules.ts'
import { insertEvents, listPairAnswers, saveAnswer } from './session-records.store.ts'
import { sessionFailures, type Balance, type Happened } from './sessions.contract.ts'
import { mayLogSessions, sideOf } from './sessions.policy.ts'
import { findSession, saveSession } from './sessions.store.ts'

export interface SessionLog {
  readonly sessionId: string
  readonly happened: Happened
  /** Who did most of the teaching; only after a meeting, and never asked twice. */
  readonly balance: Balance | null
}

/** What one side says about an hour. The first held hour makes the pair active. */
export async function answerSession(work: Work, { sessionId, happened, balance }: SessionLog): Promise<void> {
  const found = await findSession(work.db, work.organisationId, sessionId)
  if (!found) throw new Failure(sessionFailures.notFound)
  await lockPairById(work, found)
  const pair = await findPairById(work, found)
  const session = (await findSession(work.db, work.organisationId, sessionId)) ?? found
  if (!pair || !mayLogSessions(work.actor, pair)) throw new Failure(sessionFailures.notFound)
  if (session.state === 'cancelled') throw new Failure(sessionFailures.settled)
  if (!canAnswer(session, work.now)) throw new Failure(sessionFailures.tooEarly)
  const side = sideOf(work.actor, pair)!
  await saveAnswer(work.db, work.organisationId, session.pairId, {
    sessionId,
    side,
    happened,
    balance: happened === 'met' ? balance : null,
    answeredAt: work.now,
  })
  work.record({ action: 'session.answered', subject: ['session', sessionId], detail: { side, happened } })
  const answers = (await listPairAnswers(work.db, work.organisationId, session.pairId)).filter(
    (answer) => answer.sessionId === sessionId,
  )
  const state = settledState(answers.map((answer) => answer.happened)) ?? 'not-held'
  if (state !== session.state) {
    await saveSession(work.db, work.organisationId, sessionId, { state }, work.now)
    await insertEvents(work.db, work.organisationId, session.pairId, [
      {
        eventId: work.newId(),
        sessionId,
        kind: state,
        causedBy: side,
        fromAt: session.startsAt,
        toAt: null,
        at: work.now,
      },
    ])
  }
  if (state === 'held' && pair.state === 'accepted' && session.kind !== 'chemistry')
    await movePair(work, { pairId: session.pairId, to: 'active' })
  await work.later('sessions.changed', { pairId: session.pairId, sessionId, sequence: session.sequence })
}
