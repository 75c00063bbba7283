import { setTimeout as sleep } from 'node:timers/promises'
import { runUseCase, type Machinery } from '#platform/database/run-use-case.ts'
import type { JobPayload } from '#platform/jobs/job-worker.ts'
import type { UseCase } from '#platform/database/work.ts'
import { closeMatchRun, type RunEnd } from './close-match-run.ts'
import { openMatchRun } from './open-match-run.ts'
import { reportProgress } from './report-progress.ts'
import { solveInWorker, type SolveProgress, type Solving } from './solve-in-worker.ts'

const lookEvery = 500
/** After this the best set found so far is used; whoever does not give one within the grace is ended. */
const timeLimit = 600_000
const grace = 60_000

const stopped = {
  kind: 'refused' as const,
  refusal: { reason: 'stopped' as const, people: [], rule: null, possible: null, asked: null },
}

/** Reads in one transaction, solves without any, writes in another. Started again after a crash it solves the same problem. */
export async function solveMatchRun(
  machinery: Machinery,
  payload: JobPayload,
  signal: AbortSignal,
): Promise<void> {
  const runId = String(payload['runId'])
  const caller = { organisationId: payload.organisationId, actor: { kind: 'system' } as const }
  const run = <Input, Outcome>(useCase: UseCase<Input, Outcome>, input: Input) =>
    runUseCase(machinery, caller, useCase, input)
  const input = await run(openMatchRun, { runId })
  if (!input) return
  const started = performance.now()
  let latest: SolveProgress | null = null
  const solving = solveInWorker(input, (progress) => (latest = progress))
  signal.addEventListener('abort', () => solving.cancel())
  const end = await outcomeOf(solving, () => {
    const progress = latest
    latest = null
    return run(reportProgress, { runId, progress })
  })
  // A worker that is shutting down leaves the run open: the job comes back and finds the input that was kept.
  if (signal.aborted && end.kind !== 'solved') throw new Error(`The match run ${runId} was interrupted.`)
  await run(closeMatchRun, { runId, end, solveMs: performance.now() - started })
  // The run has its end and says so; the failure itself belongs into the log. Solving again would only fail again.
  if ('broken' in end)
    throw new Error(`The match run ${runId} ended without a result.`, { cause: end.broken })
}

async function outcomeOf(solving: Solving, report: () => Promise<string>): Promise<RunEnd> {
  let ended: RunEnd | null = null
  let broken: unknown
  let forced: RunEnd | null = null
  const over = solving.result.then(
    (result) => void (ended = result),
    (error: unknown) => void (broken = error),
  )
  const finished = over.then(() => true)
  const started = performance.now()
  while (!(await Promise.race([finished, sleep(lookEvery, false, { ref: false })]))) {
    const wish = await report()
    const running = performance.now() - started
    if (wish === 'use-now' || running > timeLimit) solving.useNow()
    if (wish === 'cancel') forced = { kind: 'cancelled' }
    else if (running > timeLimit + grace) forced = stopped
    if (forced) solving.cancel()
  }
  if (ended) return ended
  return forced ?? { ...stopped, broken }
}
