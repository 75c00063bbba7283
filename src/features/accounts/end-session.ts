import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { accountFailures } from './accounts.contract.ts'
import { endSessions, listOpenSessions } from './sessions.store.ts'

/** Ends one of the own sessions; without a name the one asked from. */
export async function endSession(work: Work, { sessionId }: { sessionId?: string }): Promise<void> {
  if (work.actor.kind !== 'account') throw new Failure(accountFailures.sessionNotFound)
  const wanted = sessionId ?? work.actor.sessionId
  const own = await listOpenSessions(work.db, work.organisationId, work.actor.accountId, work.now)
  if (!wanted || !own.some((session) => session.sessionId === wanted))
    throw new Failure(accountFailures.sessionNotFound)
  await endSessions(work.db, work.organisationId, { sessionId: wanted }, work.now)
  work.record({ action: 'session.ended', subject: ['account', work.actor.accountId] })
}
