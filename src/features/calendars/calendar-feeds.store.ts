import { tables, type Transaction } from '#platform/database/work.ts'

const own = (db: Transaction) => tables<'calendar_feeds'>(db)

/** One address a person: a new one ends the one before. */
export async function saveFeed(
  db: Transaction,
  organisationId: string,
  personId: string,
  tokenDigest: string,
  now: Date,
): Promise<void> {
  await own(db)
    .insertInto('calendar_feeds')
    .values({
      organisation_id: organisationId,
      person_id: personId,
      token_digest: tokenDigest,
      created_at: now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'person_id'])
        .doUpdateSet({ token_digest: tokenDigest, created_at: now }),
    )
    .execute()
}

export async function deleteFeed(db: Transaction, organisationId: string, personId: string): Promise<void> {
  await own(db)
    .deleteFrom('calendar_feeds')
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .execute()
}

export async function findFeedOwner(
  db: Transaction,
  organisationId: string,
  tokenDigest: string,
): Promise<string | undefined> {
  const row = await own(db)
    .selectFrom('calendar_feeds')
    .select('person_id')
    .where('organisation_id', '=', organisationId)
    .where('token_digest', '=', tokenDigest)
    .executeTakeFirst()
  return row?.person_id
}
export async function findFeedDate(
  db: Transaction,
  organisationId: string,
  personId: string,
): Promise<Date | undefined> {
  const row = await own(db)
    .selectFrom('calendar_feeds')
    .select('created_at')
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row?.created_at
}
