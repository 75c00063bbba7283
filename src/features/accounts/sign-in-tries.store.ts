import { tables, type Transaction } from '#platform/database/work.ts'

export interface Tries {
  readonly failures: number
  readonly lastAt: Date
}

/** Locks the row, so that tries sent at once are counted one after another. */
export async function findTriesForChange(db: Transaction, digest: string, now: Date): Promise<Tries> {
  await tables<'sign_in_tries'>(db)
    .insertInto('sign_in_tries')
    .values({ digest, failures: 0, last_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const row = await tables<'sign_in_tries'>(db)
    .selectFrom('sign_in_tries')
    .select(['failures', 'last_at'])
    .where('digest', '=', digest)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return { failures: row.failures, lastAt: row.last_at }
}

export async function saveTries(db: Transaction, digest: string, { failures, lastAt }: Tries): Promise<void> {
  await tables<'sign_in_tries'>(db)
    .updateTable('sign_in_tries')
    .set({ failures, last_at: lastAt })
    .where('digest', '=', digest)
    .execute()
}

export async function forgetTries(db: Transaction, digest: string): Promise<void> {
  await tables<'sign_in_tries'>(db).deleteFrom('sign_in_tries').where('digest', '=', digest).execute()
}

/** Counts nobody has added to for long are not kept. Rows somebody else is counting on are left for the next time. */
export async function forgetOldTries(db: Transaction, before: Date): Promise<void> {
  const old = tables<'sign_in_tries'>(db)
    .selectFrom('sign_in_tries')
    .select('digest')
    .where('last_at', '<', before)
    .limit(50)
    .forUpdate()
    .skipLocked()
  await tables<'sign_in_tries'>(db).deleteFrom('sign_in_tries').where('digest', 'in', old).execute()
}
