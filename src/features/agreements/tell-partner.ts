import type { Work } from '#platform/database/work.ts'
import { queueMail } from '#features/mails/queue-mail.ts'
import { readSides } from '#features/programmes/sides.reads.ts'
import { namePeople } from '#features/pairs/name-people.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import type { Pair } from '#features/pairs/pairs.reads.ts'
import { proposedMail, signedMail } from './agreements.emails.ts'

const linkMinutes = 30 * 24 * 60

/** The other one is asked to read and sign, or hears that both have. The mail says nothing of what stands in it. */
export async function tellPartner(
  work: Work,
  { pair, by, version, signed }: { pair: Pair; by: Side; version: number; signed: boolean },
): Promise<void> {
  const [named] = await namePeople(work, [pair])
  const [writer, reader] =
    by === 'mentor' ? [named?.mentorPerson, named?.menteePerson] : [named?.menteePerson, named?.mentorPerson]
  if (!reader?.email || !writer) return
  const names = { reader: reader.fullName, writer: writer.fullName, version }
  await queueMail(work, {
    key: `agreement:${pair.pairId}:${version}:${signed ? 'signed' : 'proposed'}`,
    to: { personId: reader.personId, name: reader.fullName, address: reader.email },
    write: signed ? signedMail(names) : proposedMail(names),
    sides: await readSides(work, pair),
    link: { purpose: 'pair', subjectId: pair.pairId, minutes: linkMinutes, page: 'agreement' },
    side: by === 'mentor' ? 'mentee' : 'mentor',
  })
}
