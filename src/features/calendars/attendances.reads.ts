import type { Work } from '#platform/database/work.ts'
import { listSessionsOfPair } from '#features/sessions/sessions.reads.ts'
import { listAttendanceRows, type Attendance } from './attendances.store.ts'

export type { Attendance } from './attendances.store.ts'

/**
 * What calendars answered about a pair's hours, by side, also to times that no longer stand: a move of an hour whose earlier number
 * somebody had declined counts as theirs, whoever picked the new time. Never shown to the other one.
 */
export async function listAttendancesOfPair(
  work: Work,
  { pairId }: { pairId: string },
): Promise<Attendance[]> {
  const sessions = await listSessionsOfPair(work, { pairId })
  return listAttendanceRows(
    work.db,
    work.organisationId,
    sessions.map(({ sessionId }) => sessionId),
  )
}
