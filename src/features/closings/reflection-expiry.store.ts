import { tables, type Transaction } from '#platform/database/work.ts'

const own = (db: Transaction) => tables<'reflections'>(db)

export async function listWordsOf(
  db: Transaction,
  organisationId: string,
  pairIds: readonly string[],
): Promise<string[]> {
  if (pairIds.length === 0) return []
  const rows = await own(db)
    .selectFrom('reflections')
    .select('pair_id')
    .where('organisation_id', '=', organisationId)
    .where('pair_id', 'in', [...pairIds])
    .where((where) => where.or([where('key_wrap', 'is not', null), where('quote', 'is not', null)]))
    .execute()
  return rows.map((row) => row.pair_id)
}

/** Without its key nothing that was written opens again, in no backup made later either. */
export async function clearWordsOf(
  db: Transaction,
  organisationId: string,
  pairIds: readonly string[],
): Promise<string[]> {
  if (pairIds.length === 0) return []
  const rows = await own(db)
    .updateTable('reflections')
    .set({ key_wrap: null, commitment: null, thanks: null, quote: null, quote_allowed_at: null })
    .where('organisation_id', '=', organisationId)
    .where('pair_id', 'in', [...pairIds])
    .where((where) => where.or([where('key_wrap', 'is not', null), where('quote', 'is not', null)]))
    .returning('pair_id')
    .execute()
  return rows.map((row) => row.pair_id)
}
