import type { Work } from '#platform/database/work.ts'
import { queueMail } from '#features/mails/queue-mail.ts'
import { withdrawMails } from '#features/mails/withdraw-mails.ts'
import { readSides } from '#features/programmes/sides.reads.ts'
import { namePeople } from './name-people.ts'
import { mailedPerson } from './pair-mails.rules.ts'
import type { Side } from './pair.rules.ts'
import { betterFitMail } from './pairs.emails.ts'
import type { Pair } from './pairs.store.ts'

/** The same words whatever happened, and only to whoever had heard of the match. */
export async function tellOfBetterFit(work: Work, { pair, side }: { pair: Pair; side: Side }): Promise<void> {
  // A leader whose mail has not left yet never hears of it at all.
  if (side === 'mentee' && (await withdrawMails(work, { groupId: pair.pairId })).tooLate === 0) return
  const [named] = await namePeople(work, [pair])
  const person = side === 'mentor' ? named?.mentorPerson : named?.menteePerson
  if (!person?.email) return
  await queueMail(work, {
    key: side === 'mentor' ? `better-fit:${pair.pairId}` : `better-fit:${pair.pairId}:mentee`,
    to: { personId: person.personId, name: person.fullName, address: person.email },
    write: betterFitMail(mailedPerson(person)),
    sides: await readSides(work, pair),
  })
}
