import type { Role } from '#contract/actor.ts'
import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { accountFailures } from './accounts.contract.ts'
import { mayChangeAccounts } from './accounts.policy.ts'
import { findAccount, listAdministratorsForChange, saveAccount } from './accounts.store.ts'

/** Sets somebody's roles. Sessions in a role that is gone end with their next request. */
export async function changeRoles(
  work: Work,
  { accountId, roles }: { accountId: string; roles: readonly Role[] },
): Promise<void> {
  if (!mayChangeAccounts(work.actor)) throw new Failure(accountFailures.notAllowed)
  const administrators = await listAdministratorsForChange(work.db, work.organisationId)
  const account = await findAccount(work.db, work.organisationId, accountId)
  if (!account) throw new Failure(accountFailures.notFound)
  const isLast = administrators.length === 1 && administrators[0]?.accountId === accountId
  if (isLast && !roles.includes('administrator')) throw new Failure(accountFailures.lastAdministrator)
  await saveAccount(work.db, work.organisationId, accountId, { roles })
  work.record({
    action: 'account.roles-changed',
    subject: ['account', accountId],
    detail: { roles: roles.join(' ') },
  })
}
