import { runUseCase, type Machinery } from '#platform/database/run-use-case.ts'
import type { QueueDefinition } from '#platform/database/migrate.ts'
import type { Job } from '#platform/jobs/job-worker.ts'
import { askToLog } from './ask-to-log.ts'

const ask = { name: 'rooms.ask-to-log', retryLimit: 5, retryBackoff: true, expireInSeconds: 60 } as const

export const roomQueues: readonly QueueDefinition[] = [ask]

export function roomJobs(machinery: Machinery): readonly Job[] {
  return [
    {
      ...ask,
      handle: ({ organisationId, pairId, sessionId }) =>
        runUseCase(machinery, { organisationId, actor: { kind: 'system' } }, askToLog, {
          pairId: String(pairId),
          sessionId: String(sessionId),
        }),
    },
  ]
}
