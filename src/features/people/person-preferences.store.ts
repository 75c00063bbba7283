import { tables, type Transaction } from '#platform/database/work.ts'
import { personOf, type Person } from './people.store.ts'

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

/** A person with the language they chose, if they chose one. */
export async function findPersonWithLanguage(
  db: Transaction,
  organisationId: string,
  personId: string,
): Promise<{ person: Person; chosenLanguage: string | null } | undefined> {
  const row = await tables<'people' | 'person_preferences'>(db)
    .selectFrom('people')
    .leftJoin('person_preferences as preference', (join) =>
      join
        .onRef('preference.organisation_id', '=', 'people.organisation_id')
        .onRef('preference.person_id', '=', 'people.person_id'),
    )
    .selectAll('people')
    .select('preference.language as chosen_language')
    .where('people.organisation_id', '=', organisationId)
    .where('people.person_id', '=', personId)
    .executeTakeFirst()
  return row && { person: personOf(row), chosenLanguage: row.chosen_language }
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
