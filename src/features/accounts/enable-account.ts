import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { accountFailures } from './accounts.contract.ts'
import { mayChangeAccounts } from './accounts.policy.ts'
import { findAccount, saveAccount } from './accounts.store.ts'

export async function enableAccount(work: Work, { accountId }: { accountId: string }): Promise<void> {
  if (!mayChangeAccounts(work.actor)) throw new Failure(accountFailures.notAllowed)
  const account = await findAccount(work.db, work.organisationId, accountId)
  if (!account) throw new Failure(accountFailures.notFound)
  await saveAccount(work.db, work.organisationId, accountId, { state: 'active' })
  work.record({ action: 'account.enabled', subject: ['account', accountId] })
}
