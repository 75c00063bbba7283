import { tables, type Transaction } from '#platform/database/work.ts'
import { matchRules, startingRules, type MatchRules } from './match-rules.contract.ts'

/** The rules of a programme; the starting ones where nobody decided yet. */
export async function readRules(
  transaction: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<MatchRules> {
  const row = await tables<'match_rules'>(transaction)
    .selectFrom('match_rules')
    .select('rules')
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .executeTakeFirst()
  return row ? matchRules.parse(row.rules) : startingRules
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
