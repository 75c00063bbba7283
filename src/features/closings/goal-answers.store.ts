import { tables, type Transaction } from '#platform/database/work.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import type { GoalState } from './closings.contract.ts'

export interface GoalAnswer {
  readonly goalId: string
  readonly outcome: GoalState
}

export async function saveGoalAnswers(
  db: Transaction,
  organisationId: string,
  { pairId, side }: { pairId: string; side: Side },
  answers: readonly GoalAnswer[],
): Promise<void> {
  for (const { goalId, outcome } of answers)
    await tables<'reflection_goals'>(db)
      .insertInto('reflection_goals')
      .values({ organisation_id: organisationId, pair_id: pairId, side, goal_id: goalId, outcome })
      .onConflict((conflict) =>
        conflict.columns(['organisation_id', 'pair_id', 'side', 'goal_id']).doUpdateSet({ outcome }),
      )
      .execute()
}

export async function listGoalAnswers(
  db: Transaction,
  organisationId: string,
  pairIds: readonly string[],
): Promise<(GoalAnswer & { readonly pairId: string; readonly side: Side })[]> {
  if (pairIds.length === 0) return []
  const rows = await tables<'reflection_goals'>(db)
    .selectFrom('reflection_goals')
    .select(['pair_id', 'side', 'goal_id', 'outcome'])
    .where('organisation_id', '=', organisationId)
    .where('pair_id', 'in', [...pairIds])
    .execute()
  return rows.map((row) => ({
    pairId: row.pair_id,
    side: row.side as Side,
    goalId: row.goal_id,
    outcome: row.outcome as GoalState,
  }))
}
