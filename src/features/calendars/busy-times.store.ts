import { sql } from 'kysely'
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
export async function replaceBusyTimes(
  db: Transaction,
  organisationId: string,
  personId: string,
  spans: readonly Span[],
): Promise<void> {
  await own(db)
    .deleteFrom('busy_times')
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .execute()
  if (spans.length === 0) return
  await own(db)
    .insertInto('busy_times')
    .columns(['organisation_id', 'person_id', 'from_at', 'to_at'])
    .expression((builder) =>
      builder
        .selectFrom(
          sql<{
            from_at: Date
            to_at: Date
          }>`unnest(${spans.map(({ from }) => from)}::timestamptz[], ${spans.map(({ to }) => to)}::timestamptz[])`.as<'span'>(
            sql`span(from_at, to_at)`,
          ),
        )
        .select([
          sql<string>`${organisationId}::uuid`.as('organisation_id'),
          sql<string>`${personId}::uuid`.as('person_id'),
          'span.from_at',
          'span.to_at',
        ]),
    )
    .execute()
}
