import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { cancelSession } from '#features/sessions/cancel-session.ts'
import { readSession } from '#features/sessions/sessions.reads.ts'
import { bookingFailures as failures } from './chosen-time.contract.ts'
import { planFor } from './plan-for.ts'

/** Cancels an hour of the pair. The two do this themselves; an assistant moves it. */
export async function cancelHour(work: Work, { sessionId }: { sessionId: string }): Promise<void> {
  const { pairId } = await readSession(work, { sessionId })
  const { acting, byAssistant } = await planFor(work, { pairId })
  if (byAssistant) throw new Failure(failures.notFound)
  await cancelSession(acting, { sessionId })
}
