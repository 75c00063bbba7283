import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { isUnderWay } from './match-run.rules.ts'
import { matchRunFailures as failures } from './match-runs.contract.ts'
import { mayRunMatches } from './match-runs.policy.ts'
import { findRun, finishRun } from './match-runs.store.ts'
import { saveWish } from './run-progress.store.ts'

/** "Use this now" or "Cancel": left where the worker looks twice a second. A run nobody works on yet is cancelled at once. */
export async function steerMatchRun(
  work: Work,
  { runId, wish }: { runId: string; wish: 'use-now' | 'cancel' },
): Promise<void> {
  if (!mayRunMatches(work.actor)) throw new Failure(failures.notYours)
  const run = await findRun(work.db, work.organisationId, runId)
  if (!run) throw new Failure(failures.runNotFound)
  if (!isUnderWay(run.state)) throw new Failure(failures.alreadyEnded)
  await saveWish(work.db, work.organisationId, runId, wish, work.now)
  if (wish === 'cancel' && run.state === 'queued') {
    await finishRun(
      work.db,
      work.organisationId,
      runId,
      { state: 'cancelled', summary: null, certificate: null, stats: null },
      work.now,
    )
  }
  work.record({
    action: wish === 'cancel' ? 'match-run.cancel-asked' : 'match-run.use-now-asked',
    subject: ['match-run', runId],
  })
}
