import type { Work } from '#platform/database/work.ts'
import { findReceiver } from '#features/calendars/find-receiver.ts'
import { foreseeMails, type PlannedMail } from '#features/mails/foresee-mails.ts'
import type { Addressed } from '#features/mails/outlook.rules.ts'
import { namePeople } from '#features/pairs/name-people.ts'
import type { HelpedPairs } from './find-helped-pairs.ts'
import type { OwnHelp } from './help.rules.ts'
import { helpOrder } from './write-help-mails.ts'

/** Who of them would be written to now, who later and who not, before anything is sent. */
export async function foreseeHelp(
  work: Work,
  { pairs, sidesOf, help }: HelpedPairs & { help: OwnHelp },
): Promise<Addressed[]> {
  const mails: PlannedMail[] = []
  for (const pair of await namePeople(work, pairs))
    for (const side of sidesOf(pair)) {
      const person = side === 'mentor' ? pair.mentorPerson : pair.menteePerson
      if (!person) continue
      const { personId, fullName: name, email } = person
      mails.push({ personId, name, address: email ?? '', ...helpOrder(help, pair.pairId, side) })
    }
  return foreseeMails(work, { mails, findReceiver })
}
