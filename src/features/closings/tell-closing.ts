import type { Work } from '#platform/database/work.ts'
import { queueMail } from '#features/mails/queue-mail.ts'
import { linkMinutes } from '#features/pairs/announce-pairs.ts'
import { readSides } from '#features/programmes/sides.reads.ts'
import { namePeople } from '#features/pairs/name-people.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import { findPairById } from '#features/pairs/pairs.reads.ts'
import { closingMail, type ClosingNews } from './closings.emails.ts'

const pages: Readonly<Record<ClosingNews, string>> = {
  plan: 'close',
  reflect: 'close',
  record: 'certificate',
  'three-months': 'follow-up',
  'twelve-months': 'follow-up',
}

/** Writes to those of the two who can be reached; the mails' own caps and hours decide when it leaves. */
export async function tellClosing(
  work: Work,
  { pairId, news, sides }: { pairId: string; news: ClosingNews; sides: readonly Side[] },
): Promise<void> {
  const pair = await findPairById(work, { pairId })
  if (!pair) return
  const [named] = await namePeople(work, [pair])
  const pairWords = await readSides(work, pair)
  for (const side of sides) {
    const person = side === 'mentor' ? named?.mentorPerson : named?.menteePerson
    const other = side === 'mentor' ? named?.menteePerson : named?.mentorPerson
    if (!person?.email || person.presence !== 'named') continue
    await queueMail(work, {
      key: `closing:${pairId}:${news}:${side}`,
      to: { personId: person.personId, name: person.fullName, address: person.email },
      write: closingMail(news, { name: person.fullName, other: other?.fullName ?? '' }),
      sides: pairWords,
      link: { purpose: 'pair', subjectId: pairId, minutes: linkMinutes, page: pages[news] },
      urgency: 'prepare',
      side,
    })
  }
}
