import type { FindReceiver } from '#features/mails/take-up-mail.ts'
import { findActiveAccount } from '#features/accounts/accounts.reads.ts'
import { findPersonById } from '#features/people/people.reads.ts'

/** Asked again when a mail is about to leave: whoever has left gets nothing, and a changed address is the one that counts. */
export const findReceiver: FindReceiver = async (work, { accountId, personId, address }) => {
  if (accountId) {
    const account = await findActiveAccount(work, accountId)
    return account && { address: account.address }
  }
  if (!personId) return { address }
  const person = await findPersonById(work, { personId })
  const today = work.now.toISOString().slice(0, 10)
  if (!person?.email || (person.leftOn !== null && person.leftOn < today)) return null
  return { address: person.email, timeZone: person.timeZone }
}
