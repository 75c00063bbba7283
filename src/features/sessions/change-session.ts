import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import { findPlannedPair } from './find-planned-pair.ts'
import { canMove, causeOf } from './session.rules.ts'
import { insertEvents } from './session-records.store.ts'
import { sessionFailures, type Cause } from './sessions.contract.ts'
import { sideOf } from './sessions.policy.ts'
import { findSession, saveSession, type PairSession, type SessionChange } from './sessions.store.ts'

/** What moving and cancelling have in common: the session is still to come, the change is written, remembered by side, and told. */
export async function changeSession(
  work: Work,
  {
    sessionId,
    kind,
    onAccountOf,
    decide,
  }: {
    sessionId: string
    kind: 'moved' | 'cancelled'
    /** Whose doing it is when nobody of the two is the asker. */
    onAccountOf?: Side
    decide: (session: PairSession, causedBy: Cause) => SessionChange
  },
): Promise<{ causedBy: Cause }> {
  const found = await findSession(work.db, work.organisationId, sessionId)
  if (!found) throw new Failure(sessionFailures.notFound)
  const pair = await findPlannedPair(work, found)
  const session = (await findSession(work.db, work.organisationId, sessionId)) ?? found
  if (!canMove(session, work.now)) throw new Failure(sessionFailures.settled)
  const causedBy = causeOf(sideOf(work.actor, pair) ?? onAccountOf ?? null)
  const change = decide(session, causedBy)
  const sequence = session.sequence + 1
  await saveSession(work.db, work.organisationId, sessionId, { ...change, sequence }, work.now)
  await insertEvents(work.db, work.organisationId, session.pairId, [
    {
      eventId: work.newId(),
      sessionId,
      kind,
      causedBy,
      fromAt: session.startsAt,
      toAt: change.startsAt ?? null,
      at: work.now,
    },
  ])
  work.record({ action: `session.${kind}`, subject: ['session', sessionId], detail: { causedBy } })
  await work.later('sessions.changed', { pairId: session.pairId, sessionId, sequence })
  return { causedBy }
}
