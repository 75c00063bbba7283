import type { Work } from '#platform/database/work.ts'
import { findAccountByAddress } from './accounts.store.ts'
import { demoAccounts } from './demo-accounts.data.ts'

/** Whether this is the invented organisation. A real one must never get invented administrators. */
export async function hasDemoAccounts(work: Work): Promise<boolean> {
  for (const { address } of demoAccounts)
    if (await findAccountByAddress(work.db, work.organisationId, address)) return true
  return false
}
