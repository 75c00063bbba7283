import type { Work } from '#platform/database/work.ts'
import { saveAccount } from './accounts.store.ts'
import { signInByLink } from './sign-in-by-link.ts'
import type { SignedIn } from './sign-in-with-password.ts'

/** Accepts an invitation, with a password or without one. */
export async function joinByLink(
  work: Work,
  { passwordHash, device }: { passwordHash: string | null; device: string },
): Promise<SignedIn> {
  const signedIn = await signInByLink(work, { device })
  const accountId = work.actor.kind === 'link' ? work.actor.accountId : null
  if (accountId && passwordHash) await saveAccount(work.db, work.organisationId, accountId, { passwordHash })
  if (accountId) work.record({ action: 'account.joined', subject: ['account', accountId] })
  return signedIn
}
