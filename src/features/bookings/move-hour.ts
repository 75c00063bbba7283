import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { moveSession } from '#features/sessions/move-session.ts'
import { readSession } from '#features/sessions/sessions.reads.ts'
import { bookingFailures as failures } from './chosen-time.contract.ts'
import { planFor } from './plan-for.ts'

const halfYear = 183 * 86_400_000

/** Moves an hour of the pair. No reason is asked, ever. */
export async function moveHour(
  work: Work,
  { sessionId, startsAt }: { sessionId: string; startsAt: Date },
): Promise<void> {
  const { pairId } = await readSession(work, { sessionId })
  const { acting, byAssistant } = await planFor(work, { pairId })
  if (startsAt.getTime() > work.now.getTime() + halfYear) throw new Failure(failures.tooFar)
  await moveSession(acting, { sessionId, startsAt })
  if (byAssistant) work.record({ action: 'assistant.moved', subject: ['session', sessionId] })
}
