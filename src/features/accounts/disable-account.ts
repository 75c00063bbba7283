import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { accountFailures } from './accounts.contract.ts'
import { mayChangeAccounts } from './accounts.policy.ts'
import { findAccount, listAdministratorsForChange, saveAccount } from './accounts.store.ts'
import { endSessions } from './sessions.store.ts'

/** Shuts somebody out at once: the account and every session of it. */
export async function disableAccount(work: Work, { accountId }: { accountId: string }): Promise<void> {
  if (!mayChangeAccounts(work.actor)) throw new Failure(accountFailures.notAllowed)
  const administrators = await listAdministratorsForChange(work.db, work.organisationId)
  const account = await findAccount(work.db, work.organisationId, accountId)
  if (!account) throw new Failure(accountFailures.notFound)
  const isLast = administrators.length === 1 && administrators[0]?.accountId === accountId
  if (isLast) throw new Failure(accountFailures.lastAdministrator)
  await saveAccount(work.db, work.organisationId, accountId, { state: 'disabled' })
  await endSessions(work.db, work.organisationId, { accountId }, work.now)
  work.record({ action: 'account.disabled', subject: ['account', accountId] })
}
