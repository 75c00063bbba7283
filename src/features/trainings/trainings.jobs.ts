import { runUseCase, type Machinery } from '#platform/database/run-use-case.ts'
import type { QueueDefinition } from '#platform/database/migrate.ts'
import type { Job } from '#platform/jobs/job-worker.ts'
import { remindReadings } from './remind-readings.ts'

const remind = { name: 'trainings.remind', retryLimit: 5, retryBackoff: true, expireInSeconds: 60 } as const

export const trainingQueues: readonly QueueDefinition[] = [remind]

export function trainingJobs(machinery: Machinery): readonly Job[] {
  return [
    {
      ...remind,
      handle: ({ organisationId, pairId, sessionId, sequence }) =>
        runUseCase(machinery, { organisationId, actor: { kind: 'system' } }, remindReadings, {
          pairId: String(pairId),
          sessionId: String(sessionId),
          sequence: Number(sequence),
        }),
    },
  ]
}
