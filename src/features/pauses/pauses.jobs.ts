import type { QueueDefinition } from '#platform/database/migrate.ts'
import { runUseCase, type Machinery } from '#platform/database/run-use-case.ts'
import type { Job } from '#platform/jobs/job-worker.ts'
import { settleChange } from './settle-change.ts'

const settle = { name: 'pauses.settle', retryLimit: 5, retryBackoff: true, expireInSeconds: 60 } as const

export const pauseQueues: readonly QueueDefinition[] = [settle]

export function pauseJobs(machinery: Machinery): readonly Job[] {
  return [
    {
      ...settle,
      handle: async ({ organisationId, changeId }) => {
        const caller = { organisationId, actor: { kind: 'system' } } as const
        await runUseCase(machinery, caller, settleChange, { changeId: String(changeId) })
      },
    },
  ]
}
