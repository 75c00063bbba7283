import { sql } from 'kysely'
import { tables, type Transaction } from '#platform/database/work.ts'
import type { Carried } from './mentor-load.rules.ts'

/** Mentors who carried more than this in all their pairs of a programme, as last worked out. */
export async function listOverCap(
  db: Transaction,
  organisationId: string,
  programmeId: string,
  most: Carried,
): Promise<(Carried & { mentorId: string })[]> {
  const [hours, sensitive] = [sql<number>`sum(recent_hours)`, sql<number>`sum(recent_sensitive)::float8`]
  const rows = await tables<'pair_readings'>(db)
    .selectFrom('pair_readings')
    .select(['mentor_id', hours.as('hours'), sensitive.as('sensitive')])
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .groupBy('mentor_id')
    .having((having) => having.or([having(hours, '>', most.hours), having(sensitive, '>', most.sensitive)]))
    .execute()
  return rows.map((row) => ({ mentorId: row.mentor_id, hours: row.hours, sensitive: row.sensitive }))
}
