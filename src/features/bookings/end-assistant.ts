import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { withdrawMails } from '#features/mails/withdraw-mails.ts'
import { findOwnPair } from '#features/pairs/read-match.ts'
import { endAssistantRow, findAssistantOf } from './assistants.store.ts'
import { bookingFailures as failures } from './chosen-time.contract.ts'
import { mayNameAssistant } from './bookings.policy.ts'

/** From this moment the assistant's link opens nothing, and a mail with one that still waits does not leave. */
export async function endAssistant(work: Work): Promise<void> {
  const { pair, side } = await findOwnPair(work)
  if (!mayNameAssistant(work.actor, side)) throw new Failure(failures.notFound)
  const assistant = await findAssistantOf(work.db, work.organisationId, pair.menteeId)
  if (!assistant) return
  await endAssistantRow(work.db, work.organisationId, assistant.assistantId, work.now)
  await withdrawMails(work, { groupId: assistant.assistantId })
  work.record({ action: 'assistant.ended', subject: ['assistant', assistant.assistantId] })
}
