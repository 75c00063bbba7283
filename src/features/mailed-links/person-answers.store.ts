import { tables, type Transaction } from '#platform/database/work.ts'

export async function saveAnswerTime(
  db: Transaction,
  organisationId: string,
  personId: string,
  now: Date,
): Promise<void> {
  await tables<'person_answers'>(db)
    .insertInto('person_answers')
    .values({ organisation_id: organisationId, person_id: personId, answered_at: now })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'person_id']).doUpdateSet({ answered_at: now }),
    )
    .execute()
}

export async function findAnswerTime(
  db: Transaction,
  organisationId: string,
  personId: string,
): Promise<Date | null> {
  const row = await tables<'person_answers'>(db)
    .selectFrom('person_answers')
    .select('answered_at')
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row?.answered_at ?? null
}
