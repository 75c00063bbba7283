import { tables, type Transaction } from '#platform/database/work.ts'
import { matchRules, type MatchRules } from './match-rules.contract.ts'

/** The rules somebody saved for a programme, if anybody did. */
export async function findRules(
  transaction: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<MatchRules | undefined> {
  const row = await tables<'match_rules'>(transaction)
    .selectFrom('match_rules')
    .select('rules')
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .executeTakeFirst()
  return row && matchRules.parse(row.rules)
}

export async function saveRules(
  transaction: Transaction,
  organisationId: string,
  programmeId: string,
  rules: MatchRules,
  by: string | null,
  now: Date,
): Promise<void> {
  const change = { rules: JSON.stringify(rules), changed_by: by, changed_at: now }
  await tables<'match_rules'>(transaction)
    .insertInto('match_rules')
    .values({ organisation_id: organisationId, programme_id: programmeId, ...change })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'programme_id']).doUpdateSet(change))
    .execute()
}
