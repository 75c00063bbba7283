import type { Work } from '#platform/database/work.ts'
import { cancelDeclined } from '#features/sessions/cancel-session.ts'
import { listSessionsOfPair } from '#features/sessions/sessions.reads.ts'
import { listAttendanceRows } from './attendances.store.ts'

/** An hour that somebody declined and nobody moved does not take place; that is on the account of whoever declined. */
export async function settleDeclined(
  work: Work,
  { pairId, sessionId, sequence }: { pairId: string; sessionId: string; sequence: number },
): Promise<void> {
  work.upkeep()
  const session = (await listSessionsOfPair(work, { pairId })).find((one) => one.sessionId === sessionId)
  if (!session || session.sequence !== sequence || session.state !== 'booked') return
  const declined = (await listAttendanceRows(work.db, work.organisationId, [sessionId])).find(
    (one) => one.sequence === sequence && one.answer === 'declined',
  )
  if (declined && session.endsAt > work.now)
    await cancelDeclined(work, { sessionId, declinedBy: declined.side })
}
