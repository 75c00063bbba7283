import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { queueMail } from '#features/mails/queue-mail.ts'
import { findPersonById } from '#features/people/people.reads.ts'
import { lockPairById } from '#features/pairs/lock-pair-by-id.ts'
import { readSides } from '#features/programmes/sides.reads.ts'
import { findOwnPair } from '#features/pairs/read-match.ts'
import { assistantMail } from './bookings.emails.ts'
import { mayNameAssistant } from './bookings.policy.ts'
import { bookingFailures as failures } from './chosen-time.contract.ts'
import { endAssistant } from './end-assistant.ts'
import { insertAssistant } from './assistants.store.ts'

const linkMinutes = 365 * 24 * 60

/** A leader lets somebody book and move for them. Whoever did so before stops. The link is about the assistant and carries no person. */
export async function nameAssistant(
  work: Work,
  { name, address }: { name: string; address: string },
): Promise<void> {
  const { pair, side } = await findOwnPair(work)
  if (!mayNameAssistant(work.actor, side)) throw new Failure(failures.notFound)
  await lockPairById(work, pair)
  await endAssistant(work)
  const leader = await findPersonById(work, { personId: pair.menteeId })
  const assistantId = work.newId()
  await insertAssistant(
    work.db,
    work.organisationId,
    { assistantId, personId: pair.menteeId, name, address },
    work.now,
  )
  work.record({ action: 'assistant.named', subject: ['assistant', assistantId] })
  await queueMail(work, {
    key: `assistant:${assistantId}`,
    to: { name, address },
    write: assistantMail({ name, leader: leader?.fullName ?? '' }),
    sides: await readSides(work, pair),
    link: { purpose: 'assist', subjectId: assistantId, minutes: linkMinutes },
    groupId: assistantId,
  })
}
