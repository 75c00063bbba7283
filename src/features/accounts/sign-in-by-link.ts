import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { useMailedLink } from '#features/mailed-links/use-mailed-link.ts'
import { accountFailures } from './accounts.contract.ts'
import { findAccount } from './accounts.store.ts'
import { startSession } from './start-session.ts'
import type { SignedIn } from './sign-in-with-password.ts'

/** Uses the link up and starts a session: once, and only for an account that may still sign in. */
export async function signInByLink(work: Work, { device }: { device: string }): Promise<SignedIn> {
  const accountId = work.actor.kind === 'link' ? work.actor.accountId : null
  const account = accountId ? await findAccount(work.db, work.organisationId, accountId) : undefined
  if (account?.state !== 'active') throw new Failure(accountFailures.linkOver)
  await useMailedLink(work)
  return startSession(work, { account, device })
}
