import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { accountFailures } from './accounts.contract.ts'
import { findAccount } from './accounts.store.ts'

/** The present hash, to be verified before anything is changed; null when the account has no password yet. */
export async function readOwnPasswordHash(work: Work): Promise<string | null> {
  if (work.actor.kind !== 'account') throw new Failure(accountFailures.linkOver)
  return (await findAccount(work.db, work.organisationId, work.actor.accountId))?.passwordHash ?? null
}
