import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { findPlannedPair } from './find-planned-pair.ts'
import { canTurn } from './session.rules.ts'
import { sessionFailures } from './sessions.contract.ts'
import { findSession, saveSession } from './sessions.store.ts'

/** An hour the two have anyway becomes a check-in, or an ordinary hour again. Its time stays, so it counts as neither moved nor cancelled. */
export async function turnSession(
  work: Work,
  { sessionId, into }: { sessionId: string; into: 'check-in' | 'regular' },
): Promise<void> {
  const { db, organisationId, now } = work
  const found = await findSession(db, organisationId, sessionId)
  if (!found) throw new Failure(sessionFailures.notFound)
  await findPlannedPair(work, found)
  const session = (await findSession(db, organisationId, sessionId)) ?? found
  if (!canTurn(session, into, now)) throw new Failure(sessionFailures.cannotTurn)
  const sequence = session.sequence + 1
  await saveSession(db, organisationId, sessionId, { kind: into, sequence }, now)
  work.record({ action: 'session.turned', subject: ['session', sessionId], detail: { kind: into } })
  await work.later('sessions.changed', { pairId: session.pairId, sessionId, sequence, turned: true })
}
