import { tables, type Transaction } from '#platform/database/work.ts'

export async function findPreferredLanguage(
  db: Transaction,
  organisationId: string,
  personId: string,
): Promise<string | null> {
  const row = await tables<'person_preferences'>(db)
    .selectFrom('person_preferences')
    .select('language')
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row?.language ?? null
}

export async function savePreferredLanguage(
  db: Transaction,
  organisationId: string,
  personId: string,
  language: string,
  now: Date,
): Promise<void> {
  await tables<'person_preferences'>(db)
    .insertInto('person_preferences')
    .values({ organisation_id: organisationId, person_id: personId, language, changed_at: now })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'person_id']).doUpdateSet({ language, changed_at: now }),
    )
    .execute()
}
