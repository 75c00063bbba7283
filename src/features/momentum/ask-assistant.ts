import type { Work } from '#platform/database/work.ts'
import { findAssistantOfPerson } from '#features/bookings/bookings.reads.ts'
import { queueMail } from '#features/mails/queue-mail.ts'
import { namePeople } from '#features/pairs/name-people.ts'
import { readSides } from '#features/programmes/sides.reads.ts'
import type { Pair } from '#features/pairs/pairs.reads.ts'
import { assistantHelpMail } from './momentum.emails.ts'

const linkMinutes = 60 * 24 * 60

/** Whoever books for the leader is asked for a fixed time. They hear of no hour that was called off, nor by whom. */
export async function askAssistant(
  work: Work,
  { pair, key, notBefore, groupId }: { pair: Pair; key: string; notBefore: Date; groupId: string },
): Promise<{ mails: number }> {
  const assistant = await findAssistantOfPerson(work, { personId: pair.menteeId })
  const [named] = await namePeople(work, [pair])
  const { mentorPerson: mentor, menteePerson: leader } = named!
  if (!assistant || !mentor || !leader) return { mails: 0 }
  const { queued } = await queueMail(work, {
    key: `${key}:assistant`,
    to: { name: assistant.name, address: assistant.address },
    write: assistantHelpMail({ name: assistant.name, leader: leader.fullName, mentor: mentor.fullName }),
    sides: await readSides(work, pair),
    link: { purpose: 'assist', subjectId: assistant.assistantId, minutes: linkMinutes },
    urgency: 'prepare',
    notBefore,
    groupId,
  })
  return { mails: queued ? 1 : 0 }
}
