import { tables, type Transaction } from '#platform/database/work.ts'

/** Pairs a person is or was part of, in any programme. */
export async function listPairIdsOf(
  db: Transaction,
  organisationId: string,
  personId: string,
): Promise<string[]> {
  const rows = await tables<'pairs'>(db)
    .selectFrom('pairs')
    .select('pair_id')
    .where('organisation_id', '=', organisationId)
    .where((where) => where.or([where('mentor_id', '=', personId), where('mentee_id', '=', personId)]))
    .orderBy('pair_id')
    .execute()
  return rows.map((row) => row.pair_id)
}
