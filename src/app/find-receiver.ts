import type { FindReceiver } from '#features/mails/send-mail.ts'
import { findActiveAccount } from '#features/accounts/accounts.reads.ts'

/** Asked again when a mail is about to leave: a disabled account gets nothing, and a changed address is the one that counts. */
export const findReceiver: FindReceiver = async (work, { accountId, address }) => {
  if (!accountId) return { address }
  const account = await findActiveAccount(work, accountId)
  return account && { address: account.address }
}
