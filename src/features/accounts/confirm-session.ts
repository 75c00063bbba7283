import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { digest } from '#platform/tokens/tokens.ts'
import { accountFailures } from './accounts.contract.ts'
import { sessionLimits } from './session.rules.ts'
import { endSessions, findSessionByDigest, saveSessionRole } from './sessions.store.ts'

/** Somebody signed in has just proven again who they are: the new session goes on in the same role, and the old one ends. */
export async function confirmSession(work: Work, { token }: { token: string }): Promise<void> {
  const { actor } = work
  if (actor.kind !== 'account' || !actor.sessionId) throw new Failure(accountFailures.sessionNotFound)
  const fresh = await findSessionByDigest(work.db, work.organisationId, digest(token))
  if (fresh?.accountId !== actor.accountId) throw new Failure(accountFailures.sessionNotFound)
  const endsAt = new Date(fresh.createdAt.getTime() + sessionLimits(actor.role).whole)
  await saveSessionRole(work.db, work.organisationId, fresh.sessionId, { role: actor.role, endsAt })
  await endSessions(work.db, work.organisationId, { sessionId: actor.sessionId }, work.now)
  work.record({ action: 'session.confirmed', subject: ['account', actor.accountId] })
}
