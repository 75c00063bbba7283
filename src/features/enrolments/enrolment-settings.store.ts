import { tables, type Transaction } from '#platform/database/work.ts'

const own = (db: Transaction) => tables<'enrolment_settings'>(db)

export async function findShortPercent(
  db: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<number | undefined> {
  const row = await own(db)
    .selectFrom('enrolment_settings')
    .select('short_percent')
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .executeTakeFirst()
  return row?.short_percent
}

export async function saveShortPercent(
  db: Transaction,
  organisationId: string,
  programmeId: string,
  { percent, at }: { percent: number; at: Date },
): Promise<void> {
  const values = { short_percent: percent, changed_at: at }
  await own(db)
    .insertInto('enrolment_settings')
    .values({ organisation_id: organisationId, programme_id: programmeId, ...values })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'programme_id']).doUpdateSet(values))
    .execute()
}
