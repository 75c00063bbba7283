import { sql } from 'kysely'
import { tables, type Transaction } from '#platform/database/work.ts'
import type { Side } from '#features/pairs/pair.rules.ts'

export interface Attendance {
  readonly sessionId: string
  readonly side: Side
  readonly answer: 'accepted' | 'tentative' | 'declined'
  /** Number of the invitation that was answered. */
  readonly sequence: number
  readonly asksOtherTime: boolean
  readonly answeredAt: Date
}

const own = (db: Transaction) => tables<'session_attendances'>(db)

/** The newest answer of a side to one number of an hour counts. */
export async function saveAttendance(
  db: Transaction,
  organisationId: string,
  { sessionId, side, answer, sequence, asksOtherTime, answeredAt }: Attendance,
): Promise<void> {
  await own(db)
    .insertInto('session_attendances')
    .values({
      organisation_id: organisationId,
      session_id: sessionId,
      side,
      answer,
      sequence,
      asks_other_time: asksOtherTime,
      answered_at: answeredAt,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'session_id', 'sequence', 'side'])
        .doUpdateSet({ answer, asks_other_time: asksOtherTime, answered_at: answeredAt }),
    )
    .execute()
}

export async function listAttendanceRows(
  db: Transaction,
  organisationId: string,
  sessionIds: readonly string[],
): Promise<Attendance[]> {
  const rows = await own(db)
    .selectFrom('session_attendances')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('session_id', '=', sql<string>`any(${sessionIds}::uuid[])`)
    .orderBy('answered_at')
    .execute()
  return rows.map((row) => ({
    sessionId: row.session_id,
    side: row.side === 'mentor' ? 'mentor' : 'mentee',
    answer: row.answer as Attendance['answer'],
    sequence: row.sequence,
    asksOtherTime: row.asks_other_time,
    answeredAt: row.answered_at,
  }))
}
