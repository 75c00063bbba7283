import { tables, type Transaction } from '#platform/database/work.ts'
import type { DaysOff } from './days-off.rules.ts'

const own = (db: Transaction) => tables<'days_off'>(db)

export interface DaysOffRow extends DaysOff {
  readonly daysOffId: string
  /** Null: days off of everybody. */
  readonly personId: string | null
}

/** Days off of everybody and of the people given. */
export async function listDaysOff(
  db: Transaction,
  organisationId: string,
  personIds: readonly string[],
): Promise<DaysOffRow[]> {
  const rows = await own(db)
    .selectFrom('days_off')
    .select(['days_off_id', 'person_id', 'from_on', 'to_on'])
    .where('organisation_id', '=', organisationId)
    .where((where) =>
      personIds.length === 0
        ? where('person_id', 'is', null)
        : where.or([where('person_id', 'is', null), where('person_id', 'in', personIds)]),
    )
    .orderBy('from_on')
    .execute()
  return rows.map((row) => ({
    daysOffId: row.days_off_id,
    personId: row.person_id,
    from: row.from_on,
    to: row.to_on,
  }))
}
