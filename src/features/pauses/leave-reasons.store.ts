import { sql } from 'kysely'
import { tables, type Transaction } from '#platform/database/work.ts'
import type { LeaveReason } from './pauses.contract.ts'

export async function countReason(
  db: Transaction,
  organisationId: string,
  programmeId: string,
  reason: LeaveReason,
): Promise<void> {
  await tables<'leave_reasons'>(db)
    .insertInto('leave_reasons')
    .values({ organisation_id: organisationId, programme_id: programmeId, reason, number: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'programme_id', 'reason'])
        .doUpdateSet({ number: sql`leave_reasons.number + 1` }),
    )
    .execute()
}

export async function listReasons(
  db: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<{ reason: LeaveReason; number: number }[]> {
  const rows = await tables<'leave_reasons'>(db)
    .selectFrom('leave_reasons')
    .select(['reason', 'number'])
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .orderBy('reason')
    .execute()
  return rows.map(({ reason, number }) => ({ reason: reason as LeaveReason, number }))
}
