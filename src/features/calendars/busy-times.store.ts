import { tables, type Transaction } from '#platform/database/work.ts'
import type { Span } from './free-times.rules.ts'

const own = (db: Transaction) => tables<'busy_times'>(db)

export async function listBusyTimes(
  db: Transaction,
  organisationId: string,
  personId: string,
  { from, to }: Span,
): Promise<Span[]> {
  const rows = await own(db)
    .selectFrom('busy_times')
    .select(['from_at', 'to_at'])
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .where('to_at', '>', from)
    .where('from_at', '<', to)
    .orderBy('from_at')
    .execute()
  return rows.map((row) => ({ from: row.from_at, to: row.to_at }))
}
