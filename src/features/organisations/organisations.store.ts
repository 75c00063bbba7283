import { tables, type Transaction } from '#platform/database/work.ts'

type Own = 'organisations' | 'organisation_register'

export interface Organisation {
  readonly organisationId: string
  readonly name: string
  readonly language: string
  readonly timeZone: string
}

export async function findOrganisation(
  db: Transaction,
  organisationId: string,
): Promise<Organisation | undefined> {
  const row = await tables<Own>(db)
    .selectFrom('organisations')
    .select(['name', 'default_language', 'default_time_zone'])
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  return (
    row && { organisationId, name: row.name, language: row.default_language, timeZone: row.default_time_zone }
  )
}

export async function insertOrganisation(
  db: Transaction,
  organisation: Organisation,
  now: Date,
): Promise<void> {
  await tables<Own>(db)
    .insertInto('organisations')
    .values({
      organisation_id: organisation.organisationId,
      name: organisation.name,
      default_language: organisation.language,
      default_time_zone: organisation.timeZone,
      created_at: now,
    })
    .execute()
  await tables<Own>(db)
    .insertInto('organisation_register')
    .values({ organisation_id: organisation.organisationId, created_at: now })
    .execute()
}

/** The register holds no names, so it can be asked before anybody is known. */
export async function listOrganisationIds(db: Transaction): Promise<string[]> {
  const rows = await tables<Own>(db)
    .selectFrom('organisation_register')
    .select('organisation_id')
    .orderBy('organisation_id')
    .execute()
  return rows.map((row) => row.organisation_id)
}
