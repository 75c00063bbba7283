import type { Work } from '#platform/database/work.ts'
import { isCounted } from '#features/mails/mails.rules.ts'
import type { FindReceiver, Receiver } from '#features/mails/take-up-mail.ts'
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
  // What may leave at any hour asks for nobody's hours.
  const [person, hours] = await Promise.all([
    findPersonById(work, { personId }),
    isCounted(mail) ? listUnwelcome(work, personId) : {},
  ])
  const today = work.now.toISOString().slice(0, 10)
  if (!person?.email || (person.leftOn !== null && person.leftOn < today)) return null
  return { address: person.email, timeZone: person.timeZone, ...hours }
}

/** The hours somebody meets in around now and their days away: no mail disturbs them. */
async function listUnwelcome(work: Work, personId: string): Promise<Pick<Receiver, 'busy' | 'leave'>> {
  const around = (distance: number) => new Date(work.now.getTime() + distance)
  const [busy, leave] = await Promise.all([
    listBookedTimesOf(work, { personId, from: around(-reach), to: around(reach) }),
    listLeave(work, { personId }),
  ])
  return { busy, leave }
}
