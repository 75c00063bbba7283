import type { Work } from '#platform/database/work.ts'
import { queueMail } from '#features/mails/queue-mail.ts'
import { namePeople } from '#features/pairs/name-people.ts'
import { findPairById } from '#features/pairs/pairs.reads.ts'
import { readSides } from '#features/programmes/sides.reads.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import type { RetentionClass } from './retention.contract.ts'
import { deletedMail } from './retention.emails.ts'

/** Message 32: the two read that what they wrote was deleted. Data rights are never capped and cannot be refused. */
export async function tellDeleted(
  work: Work,
  { programmeId, pairIds, kind }: { programmeId: string; pairIds: readonly string[]; kind: RetentionClass },
): Promise<void> {
  const sides = await readSides(work, { programmeId })
  const { name: programme } = await readProgramme(work, { programmeId })
  for (const pairId of pairIds) {
    const pair = await findPairById(work, { pairId })
    const [named] = pair ? await namePeople(work, [pair]) : []
    for (const person of [named?.mentorPerson, named?.menteePerson])
      if (person?.email && person.presence === 'named')
        await queueMail(work, {
          key: `deleted:${pairId}:${kind}:${person.personId}`,
          to: { personId: person.personId, name: person.fullName, address: person.email },
          kind: 'necessary',
          sides,
          write: deletedMail({ name: person.fullName, programme, on: work.now, kind }),
        })
  }
}
