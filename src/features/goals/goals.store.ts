import { sql } from 'kysely'
import { tables, type Transaction } from '#platform/database/work.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import type { GoalOwner, GoalState, Objective } from './goals.contract.ts'

export interface SealedGoal {
  readonly goalId: string
  readonly pairId: string
  readonly programmeId: string
  readonly whose: GoalOwner
  readonly objective: Objective
  readonly state: GoalState
  readonly ratedStart: number | null
  readonly ratedNow: number | null
  /** First day of the month. */
  readonly dueMonth: string | null
  readonly sealed: Buffer
  readonly writtenBy: Side
  readonly writtenAt: Date
  /** When it was reached or let go. */
  readonly settledAt: Date | null
}

const own = (db: Transaction) => tables<'pair_goals'>(db)

export async function insertGoal(db: Transaction, organisationId: string, goal: SealedGoal): Promise<void> {
  await own(db)
    .insertInto('pair_goals')
    .values({
      organisation_id: organisationId,
      goal_id: goal.goalId,
      pair_id: goal.pairId,
      programme_id: goal.programmeId,
      whose: goal.whose,
      objective: goal.objective,
      state: goal.state,
      rated_start: goal.ratedStart,
      rated_now: goal.ratedNow,
      due_month: goal.dueMonth,
      sealed: goal.sealed,
      written_by: goal.writtenBy,
      written_at: goal.writtenAt,
      changed_at: goal.writtenAt,
      settled_at: goal.settledAt,
    })
    .execute()
}

function select(db: Transaction, organisationId: string) {
  return own(db).selectFrom('pair_goals').selectAll().where('organisation_id', '=', organisationId)
}

function toGoal(row: Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>): SealedGoal {
  return {
    goalId: row.goal_id,
    pairId: row.pair_id,
    programmeId: row.programme_id,
    whose: row.whose as GoalOwner,
    objective: row.objective as Objective,
    state: row.state as GoalState,
    ratedStart: row.rated_start,
    ratedNow: row.rated_now,
    dueMonth: row.due_month,
    sealed: row.sealed,
    writtenBy: row.written_by as Side,
    writtenAt: row.written_at,
    settledAt: row.settled_at,
  }
}

/** The first written first. */
export async function listPairGoals(
  db: Transaction,
  organisationId: string,
  pairId: string,
): Promise<SealedGoal[]> {
  const rows = await select(db, organisationId)
    .where('pair_id', '=', pairId)
    .orderBy('written_at')
    .orderBy('goal_id')
    .execute()
  return rows.map(toGoal)
}

export interface GoalPart {
  /** Nothing: of all objectives. */
  readonly objective: Objective | null
  /** Nothing: in any state. */
  readonly state: GoalState | null
  readonly count: number
  /** Pairs behind them, each once. */
  readonly pairs: number
}

/** What may be counted of a programme's goals: all, by objective, and by objective and state; no words. */
export async function countGoalParts(
  db: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<GoalPart[]> {
  const rows = await own(db)
    .selectFrom('pair_goals')
    .select(({ fn }) => [
      'objective',
      'state',
      fn.countAll<number>().as('count'),
      fn.count<number>('pair_id').distinct().as('pairs'),
    ])
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .groupBy(sql`grouping sets ((objective, state), (objective), ())`)
    .execute()
  return rows.map((row) => ({
    ...row,
    objective: row.objective as Objective | null,
    state: row.state as GoalState | null,
  }))
}

export async function saveGoal(
  db: Transaction,
  organisationId: string,
  goalId: string,
  change: Pick<
    SealedGoal,
    'whose' | 'objective' | 'state' | 'ratedStart' | 'ratedNow' | 'dueMonth' | 'sealed' | 'settledAt'
  >,
  now: Date,
): Promise<void> {
  await own(db)
    .updateTable('pair_goals')
    .set({
      whose: change.whose,
      objective: change.objective,
      state: change.state,
      rated_start: change.ratedStart,
      rated_now: change.ratedNow,
      due_month: change.dueMonth,
      sealed: change.sealed,
      settled_at: change.settledAt,
      changed_at: now,
    })
    .where('organisation_id', '=', organisationId)
    .where('goal_id', '=', goalId)
    .execute()
}

export async function removeGoal(db: Transaction, organisationId: string, goalId: string): Promise<void> {
  await own(db)
    .deleteFrom('pair_goals')
    .where('organisation_id', '=', organisationId)
    .where('goal_id', '=', goalId)
    .execute()
}
