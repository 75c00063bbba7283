import { caseTables, type CaseTransaction } from '#platform/cases/case-work.ts'

type Own = 'case_tries'

export interface Tries {
  readonly tries: number
  readonly lastAt: Date
}

/** Locks the row, so that tries sent at once are counted one after another. */
export async function findTriesForChange(
  db: CaseTransaction,
  organisationId: string,
  digest: string,
  now: Date,
): Promise<Tries> {
  await caseTables<Own>(db)
    .insertInto('case_tries')
    .values({ organisation_id: organisationId, digest, tries: 0, last_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const row = await caseTables<Own>(db)
    .selectFrom('case_tries')
    .select(['tries', 'last_at'])
    .where('organisation_id', '=', organisationId)
    .where('digest', '=', digest)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return { tries: row.tries, lastAt: row.last_at }
}

export async function saveTries(
  db: CaseTransaction,
  organisationId: string,
  digest: string,
  { tries, lastAt }: Tries,
): Promise<void> {
  await caseTables<Own>(db)
    .updateTable('case_tries')
    .set({ tries, last_at: lastAt })
    .where('organisation_id', '=', organisationId)
    .where('digest', '=', digest)
    .execute()
}

export async function deleteTriesBefore(
  db: CaseTransaction,
  organisationId: string,
  before: Date,
): Promise<void> {
  await caseTables<Own>(db)
    .deleteFrom('case_tries')
    .where('organisation_id', '=', organisationId)
    .where('last_at', '<', before)
    .execute()
}
