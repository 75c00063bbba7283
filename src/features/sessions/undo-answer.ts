import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { findPairById } from '#features/pairs/pairs.reads.ts'
import { lockPairById } from '#features/pairs/lock-pair-by-id.ts'
import { canUndoAnswer } from './session.rules.ts'
import { deleteAnswer, deleteEvents, listPairAnswers } from './session-records.store.ts'
import { sessionFailures } from './sessions.contract.ts'
import { mayLogSessions, sideOf } from './sessions.policy.ts'
import { findSession } from './sessions.store.ts'
import { settleSession } from './settle-session.ts'

/** Takes back what one side said about an hour, as if it had not been said. The other one's answer stays. */
export async function undoAnswer(work: Work, { sessionId }: { sessionId: string }): Promise<void> {
  const found = await findSession(work.db, work.organisationId, sessionId)
  if (!found) throw new Failure(sessionFailures.notFound)
  await lockPairById(work, found)
  const pair = await findPairById(work, found)
  const session = (await findSession(work.db, work.organisationId, sessionId)) ?? found
  if (!pair || !mayLogSessions(work.actor, pair)) throw new Failure(sessionFailures.notFound)
  const side = sideOf(work.actor, pair)!
  const answers = (await listPairAnswers(work.db, work.organisationId, session.pairId)).filter(
    (answer) => answer.sessionId === sessionId,
  )
  if (!canUndoAnswer(session, answers, side, work.now)) throw new Failure(sessionFailures.cannotUndo)
  await deleteAnswer(work.db, work.organisationId, sessionId, side)
  await deleteEvents(work.db, work.organisationId, sessionId, ['held', 'not-held'])
  work.record({ action: 'session.answer-undone', subject: ['session', sessionId], detail: { side } })
  await settleSession(work, { session, pair, causedBy: side })
}
