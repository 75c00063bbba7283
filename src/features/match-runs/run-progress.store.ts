import { tables, type Transaction } from '#platform/database/work.ts'

export interface RunProgress {
  readonly phase: string
  readonly pairs: number
  readonly done: number
  /** How much of what is possible at most the best result so far has, 0..1; null while that is not known. */
  readonly reached: number | null
  readonly wish: RunWish
}
export type RunWish = 'none' | 'use-now' | 'cancel'

const db = (transaction: Transaction) => tables<'match_run_progress'>(transaction)

/** What people wish stays: progress never overwrites it. */
export async function saveProgress(
  transaction: Transaction,
  organisationId: string,
  runId: string,
  { phase, pairs, done, reached }: Omit<RunProgress, 'wish'>,
  now: Date,
): Promise<void> {
  const progress = {
    phase,
    pairs,
    done_per_mille: Math.round(done * 1000),
    reached_per_mille: reached === null ? null : Math.floor(reached * 1000),
    changed_at: now,
  }
  await db(transaction)
    .insertInto('match_run_progress')
    .values({ organisation_id: organisationId, run_id: runId, ...progress })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'run_id']).doUpdateSet(progress))
    .execute()
}

export async function saveWish(
  transaction: Transaction,
  organisationId: string,
  runId: string,
  wish: RunWish,
  now: Date,
): Promise<void> {
  await db(transaction)
    .insertInto('match_run_progress')
    .values({ organisation_id: organisationId, run_id: runId, phase: 'queued', wish, changed_at: now })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'run_id']).doUpdateSet({ wish, changed_at: now }),
    )
    .execute()
}

export async function findProgress(
  transaction: Transaction,
  organisationId: string,
  runId: string,
): Promise<RunProgress | undefined> {
  const row = await db(transaction)
    .selectFrom('match_run_progress')
    .select(['phase', 'pairs', 'done_per_mille', 'reached_per_mille', 'wish'])
    .where('organisation_id', '=', organisationId)
    .where('run_id', '=', runId)
    .executeTakeFirst()
  return (
    row && {
      phase: row.phase,
      pairs: row.pairs,
      done: row.done_per_mille / 1000,
      reached: row.reached_per_mille === null ? null : row.reached_per_mille / 1000,
      wish: row.wish as RunWish,
    }
  )
}

export async function removeProgress(
  transaction: Transaction,
  organisationId: string,
  runId: string,
): Promise<void> {
  await db(transaction)
    .deleteFrom('match_run_progress')
    .where('organisation_id', '=', organisationId)
    .where('run_id', '=', runId)
    .execute()
}
