import type { Role } from '#contract/actor.ts'
import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { accountFailures } from './accounts.contract.ts'
import { sessionLimits } from './session.rules.ts'
import { listOpenSessions, saveSessionRole } from './sessions.store.ts'

/** Goes on in another of the own roles. The session keeps its start, so switching never makes it longer. */
export async function switchRole(work: Work, { role }: { role: Role }): Promise<void> {
  const { actor } = work
  if (actor.kind !== 'account' || !actor.roles.includes(role)) throw new Failure(accountFailures.notYourRole)
  const open = await listOpenSessions(work.db, work.organisationId, actor.accountId, work.now)
  const session = open.find(({ sessionId }) => sessionId === actor.sessionId)
  if (!session) throw new Failure(accountFailures.sessionNotFound)
  const limit = session.createdAt.getTime() + sessionLimits(role).whole
  const endsAt = new Date(Math.min(limit, session.endsAt.getTime()))
  await saveSessionRole(work.db, work.organisationId, session.sessionId, { role, endsAt })
  work.record({ action: 'session.role-switched', subject: ['account', actor.accountId], detail: { role } })
}
