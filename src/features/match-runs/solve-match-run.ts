import { setTimeout as sleep } from 'node:timers/promises'
import { runUseCase, type Machinery } from '#platform/database/run-use-case.ts'
import type { JobPayload } from '#platform/jobs/job-worker.ts'
import type { UseCase } from '#platform/database/work.ts'
import { closeMatchRun, type RunEnd } from './close-match-run.ts'
import { openMatchRun } from './open-match-run.ts'
import { reportProgress } from './report-progress.ts'
import { solveInWorker, type SolveProgress, type Solving } from './solve-in-worker.ts'

const lookEvery = 500

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
  await run(closeMatchRun, { runId, end, solveMs: performance.now() - started })
}

async function outcomeOf(solving: Solving, report: () => Promise<string>): Promise<RunEnd> {
  let cancelled = false
  const ended = solving.result.then(
    (result): RunEnd => result,
    (error: unknown): RunEnd => {
      if (cancelled) return { kind: 'cancelled' }
      throw error
    },
  )
  const over = ended.then(
    () => true,
    () => true,
  )
  while (!(await Promise.race([over, sleep(lookEvery, false, { ref: false })]))) {
    const wish = await report()
    if (wish === 'use-now') solving.useNow()
    if (wish === 'cancel') {
      cancelled = true
      solving.cancel()
    }
  }
  return ended
}
