import { runUseCase, type Machinery } from '#platform/database/run-use-case.ts'
import type { QueueDefinition } from '#platform/database/migrate.ts'
import type { Work } from '#platform/database/work.ts'
import type { Job } from '#platform/jobs/job-worker.ts'

/** A slice above that acts when places of a programme may have changed: in a transaction of its own, safe to repeat. The app registers them. */
export type PlacesListener = (work: Work, change: { readonly programmeId: string }) => Promise<void>

export const placesQueue = 'pairs.places'
const places = { name: placesQueue, retryLimit: 3, retryBackoff: true, expireInSeconds: 300 } as const

export const pairQueues: readonly QueueDefinition[] = [places]

export function pairJobs(machinery: Machinery, listeners: readonly PlacesListener[]): readonly Job[] {
  return [
    {
      ...places,
      handle: async ({ organisationId, programmeId }) => {
        const caller = { organisationId, actor: { kind: 'system' } } as const
        const change = { programmeId: String(programmeId) }
        for (const listener of listeners) await runUseCase(machinery, caller, listener, change)
      },
    },
  ]
}
