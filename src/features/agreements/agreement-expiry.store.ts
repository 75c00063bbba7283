import { tables, type Transaction } from '#platform/database/work.ts'

const own = (db: Transaction) => tables<'agreement_versions' | 'agreement_signatures'>(db)

export async function listVersionsOf(
  db: Transaction,
  organisationId: string,
  pairIds: readonly string[],
): Promise<string[]> {
  if (pairIds.length === 0) return []
  const rows = await own(db)
    .selectFrom('agreement_versions')
    .select('pair_id')
    .where('organisation_id', '=', organisationId)
    .where('pair_id', 'in', [...pairIds])
    .execute()
  return rows.map((row) => row.pair_id)
}

export async function deleteVersionsOf(
  db: Transaction,
  organisationId: string,
  pairIds: readonly string[],
): Promise<string[]> {
  if (pairIds.length === 0) return []
  await own(db)
    .deleteFrom('agreement_signatures')
    .where('organisation_id', '=', organisationId)
    .where('pair_id', 'in', [...pairIds])
    .execute()
  const rows = await own(db)
    .deleteFrom('agreement_versions')
    .where('organisation_id', '=', organisationId)
    .where('pair_id', 'in', [...pairIds])
    .returning('pair_id')
    .execute()
  return rows.map((row) => row.pair_id)
}
