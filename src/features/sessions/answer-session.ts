import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { findPairById } from '#features/pairs/pairs.reads.ts'
import { lockPairById } from '#features/pairs/lock-pair-by-id.ts'
import { canAnswer } from './session.rules.ts'
import { saveAnswer } from './session-records.store.ts'
import { sessionFailures, type Balance, type Happened } from './sessions.contract.ts'
import { mayLogSessions, sideOf } from './sessions.policy.ts'
import { findSession } from './sessions.store.ts'
import { settleSession } from './settle-session.ts'

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
  const [pair, session = found] = await Promise.all([
    findPairById(work, found),
    findSession(work.db, work.organisationId, sessionId),
  ])
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
  await settleSession(work, { session, pair, causedBy: side })
}
