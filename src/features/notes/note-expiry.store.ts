import { tables, type Transaction } from '#platform/database/work.ts'

const own = (db: Transaction) => tables<'note_keys'>(db)

export async function listKeysOf(
  db: Transaction,
  organisationId: string,
  pairIds: readonly string[],
): Promise<string[]> {
  if (pairIds.length === 0) return []
  const rows = await own(db)
    .selectFrom('note_keys')
    .select('pair_id')
    .where('organisation_id', '=', organisationId)
    .where('pair_id', 'in', [...pairIds])
    .execute()
  return rows.map((row) => row.pair_id)
}

export async function deleteKeysOf(
  db: Transaction,
  organisationId: string,
  pairIds: readonly string[],
): Promise<string[]> {
  if (pairIds.length === 0) return []
  const rows = await own(db)
    .deleteFrom('note_keys')
    .where('organisation_id', '=', organisationId)
    .where('pair_id', 'in', [...pairIds])
    .returning('pair_id')
    .execute()
  return rows.map((row) => row.pair_id)
}
