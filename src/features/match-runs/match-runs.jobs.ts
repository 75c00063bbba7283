import type { Machinery } from '#platform/database/run-use-case.ts'
import type { QueueDefinition } from '#platform/database/migrate.ts'
import type { Job } from '#platform/jobs/job-worker.ts'
import { solveQueue } from './request-match-run.ts'
import { solveMatchRun } from './solve-match-run.ts'

export const matchRunQueues: readonly QueueDefinition[] = [
  // A worker that was killed sends no more signs of life; its run then starts again from the stored input.
  { name: solveQueue, retryLimit: 3, expireInSeconds: 3600, heartbeatSeconds: 15 },
]

export function matchRunJobs(machinery: Machinery): readonly Job[] {
  return matchRunQueues.map((queue) => ({
    ...queue,
    handle: (payload, { signal }) => solveMatchRun(machinery, payload, signal),
  }))
}
