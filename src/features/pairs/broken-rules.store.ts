import { tables, type Transaction } from '#platform/database/work.ts'

export async function saveBrokenRule(
  db: Transaction,
  organisationId: string,
  pairId: string,
  brokenRule: 'chain' | 'left' | null,
  now: Date,
): Promise<void> {
  await tables<'pairs'>(db)
    .updateTable('pairs')
    .set({ broken_rule: brokenRule, flagged_at: brokenRule === null ? null : now })
    .where('organisation_id', '=', organisationId)
    .where('pair_id', '=', pairId)
    .execute()
}
