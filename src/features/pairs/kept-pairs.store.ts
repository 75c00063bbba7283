import { tables, type Transaction } from '#platform/database/work.ts'

export interface Kept {
  readonly rule: 'chain' | 'left'
  readonly why: string
  readonly by: string | null
  readonly at: Date
}

/** The flag falls; what it was about, who decided and why stay with the pair. */
export async function saveKept(
  db: Transaction,
  organisationId: string,
  pairId: string,
  { rule, why, by, at }: Kept,
): Promise<void> {
  await tables<'pairs'>(db)
    .updateTable('pairs')
    .set({
      broken_rule: null,
      flagged_at: null,
      kept_rule: rule,
      kept_reason: why,
      kept_by: by,
      kept_at: at,
    })
    .where('organisation_id', '=', organisationId)
    .where('pair_id', '=', pairId)
    .execute()
}

/** Which pairs were kept although they break a rule, and which rule that was. */
export async function listKeptRules(
  db: Transaction,
  organisationId: string,
): Promise<ReadonlyMap<string, Kept['rule']>> {
  const rows = await tables<'pairs'>(db)
    .selectFrom('pairs')
    .select(['pair_id', 'kept_rule'])
    .where('organisation_id', '=', organisationId)
    .where('kept_rule', 'is not', null)
    .execute()
  return new Map(rows.map((row) => [row.pair_id, row.kept_rule as Kept['rule']]))
}

export async function findKept(
  db: Transaction,
  organisationId: string,
  pairId: string,
): Promise<Kept | undefined> {
  const row = await tables<'pairs'>(db)
    .selectFrom('pairs')
    .select(['kept_rule', 'kept_reason', 'kept_by', 'kept_at'])
    .where('organisation_id', '=', organisationId)
    .where('pair_id', '=', pairId)
    .where('kept_rule', 'is not', null)
    .executeTakeFirst()
  if (!row?.kept_at) return undefined
  return {
    rule: row.kept_rule as Kept['rule'],
    why: row.kept_reason ?? '',
    by: row.kept_by,
    at: row.kept_at,
  }
}
