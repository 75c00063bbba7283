import type { Work } from '#platform/database/work.ts'
import { isCounted } from '#features/mails/mails.rules.ts'
import type { FindReceiver } from '#features/mails/take-up-mail.ts'
import { findActiveAccount } from '#features/accounts/accounts.reads.ts'
import { findPersonById } from '#features/people/people.reads.ts'
import { listBookedTimesOf } from '#features/sessions/sessions.reads.ts'
import { listLeave } from './calendars.reads.ts'

const reach = 14 * 86_400_000

/** Asked again when a mail is about to leave: whoever has left gets nothing, and a changed address is the one that counts. */
export const findReceiver: FindReceiver = async (work, mail) => {
  const { accountId, personId, address } = mail
  if (accountId) {
    const account = await findActiveAccount(work, accountId)
    return account && { address: account.address }
  }
  if (!personId) return { address }
  const person = await findPersonById(work, { personId })
  const today = work.now.toISOString().slice(0, 10)
  if (!person?.email || (person.leftOn !== null && person.leftOn < today)) return null
  const reached = { address: person.email, timeZone: person.timeZone }
  // What may leave at any hour asks for nobody's hours.
  if (!isCounted(mail)) return reached
  return { ...reached, busy: await listHours(work, personId), leave: await listLeave(work, { personId }) }
}

/** The hours somebody meets in around now: no mail disturbs them. */
function listHours(work: Work, personId: string): Promise<{ from: Date; to: Date }[]> {
  const around = (distance: number) => new Date(work.now.getTime() + distance)
  return listBookedTimesOf(work, { personId, from: around(-reach), to: around(reach) })
}
