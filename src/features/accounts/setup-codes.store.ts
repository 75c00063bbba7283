import { tables, type Transaction } from '#platform/database/work.ts'

export async function replaceSetupCode(db: Transaction, codeDigest: string, now: Date): Promise<void> {
  const codes = tables<'setup_codes'>(db)
  await codes.updateTable('setup_codes').set({ used_at: now }).where('used_at', 'is', null).execute()
  await codes
    .insertInto('setup_codes')
    .values({ code_digest: codeDigest, created_at: now, used_at: null })
    .execute()
}

/** True for the one caller who uses the code; the row decides between two at once. */
export async function useSetupCode(db: Transaction, codeDigest: string, now: Date): Promise<boolean> {
  const row = await tables<'setup_codes'>(db)
    .updateTable('setup_codes')
    .set({ used_at: now })
    .where('code_digest', '=', codeDigest)
    .where('used_at', 'is', null)
    .returning('code_digest')
    .executeTakeFirst()
  return row !== undefined
}

export async function isSetupCodeOpen(db: Transaction, codeDigest: string): Promise<boolean> {
  const row = await tables<'setup_codes'>(db)
    .selectFrom('setup_codes')
    .select('code_digest')
    .where('code_digest', '=', codeDigest)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}
