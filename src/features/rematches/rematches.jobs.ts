import type { QueueDefinition } from '#platform/database/migrate.ts'
import { runUseCase, type Machinery } from '#platform/database/run-use-case.ts'
import type { Job } from '#platform/jobs/job-worker.ts'
import { sendOffer } from './send-offer.ts'

const send = { name: 'rematches.send', retryLimit: 5, retryBackoff: true, expireInSeconds: 120 } as const

export const rematchQueues: readonly QueueDefinition[] = [send]

export function rematchJobs(machinery: Machinery): readonly Job[] {
  return [
    {
      ...send,
      handle: async ({ organisationId, offerId }) => {
        const caller = { organisationId, actor: { kind: 'system' } } as const
        await runUseCase(machinery, caller, sendOffer, { offerId: String(offerId) })
      },
    },
  ]
}
