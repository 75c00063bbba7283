import { runUseCase, type Machinery } from '#platform/database/run-use-case.ts'
import type { QueueDefinition } from '#platform/database/migrate.ts'
import type { Job } from '#platform/jobs/job-worker.ts'
import type { Outgoing } from '#platform/outgoing/create-outgoing.ts'
import { fitPair } from './fit-pair.ts'
import { refreshBusyTimes } from './refresh-busy-times.ts'
import { settleDeclined } from './settle-declined.ts'

const declined = {
  name: 'calendars.declined',
  retryLimit: 5,
  retryBackoff: true,
  expireInSeconds: 60,
} as const

const refresh = {
  name: 'calendars.refresh',
  retryLimit: 3,
  retryBackoff: true,
  expireInSeconds: 180,
} as const

const fit = { name: 'calendars.fit', retryLimit: 5, retryBackoff: true, expireInSeconds: 60 } as const

export const calendarQueues: readonly QueueDefinition[] = [declined, refresh, fit]

export function calendarJobs(machinery: Machinery, outgoing: Outgoing): readonly Job[] {
  return [
    {
      ...declined,
      handle: ({ organisationId, pairId, sessionId, sequence }) =>
        runUseCase(machinery, { organisationId, actor: { kind: 'system' } }, settleDeclined, {
          pairId: String(pairId),
          sessionId: String(sessionId),
          sequence: Number(sequence),
        }),
    },
    {
      ...refresh,
      handle: ({ organisationId, personId }) =>
        refreshBusyTimes({ machinery, outgoing }, { organisationId, personId: String(personId) }),
    },
    {
      ...fit,
      handle: async ({ organisationId, pairId }) =>
        void (await runUseCase(machinery, { organisationId, actor: { kind: 'system' } }, fitPair, {
          pairId: String(pairId),
        })),
    },
  ]
}
