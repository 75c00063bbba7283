import { runUseCase, type Machinery } from '#platform/database/run-use-case.ts'
import type { QueueDefinition } from '#platform/database/migrate.ts'
import type { Job } from '#platform/jobs/job-worker.ts'
import { forgetPresences } from './forget-presences.ts'
import { solveQueue } from './request-match-run.ts'
import { forgetQueue } from './say-here.ts'
import { solveMatchRun } from './solve-match-run.ts'

// A worker that was killed sends no more signs of life; its run then starts again from the stored input.
const solve = { name: solveQueue, retryLimit: 3, expireInSeconds: 3600, heartbeatSeconds: 15 } as const
const forget = { name: forgetQueue, retryLimit: 3, expireInSeconds: 60 } as const

export const matchRunQueues: readonly QueueDefinition[] = [solve, forget]

export function matchRunJobs(machinery: Machinery): readonly Job[] {
  return [
    { ...solve, handle: (payload, { signal }) => solveMatchRun(machinery, payload, signal) },
    {
      ...forget,
      handle: ({ organisationId }) =>
        runUseCase(machinery, { organisationId, actor: { kind: 'system' } }, forgetPresences, undefined),
    },
  ]
}
