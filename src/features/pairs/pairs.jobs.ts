import { runUseCase, type Machinery } from '#platform/database/run-use-case.ts'
import type { QueueDefinition } from '#platform/database/migrate.ts'
import type { Work } from '#platform/database/work.ts'
import type { Job } from '#platform/jobs/job-worker.ts'

/** A slice above that acts when places of a programme may have changed: in a transaction of its own, safe to repeat. The app registers them. */
export type PlacesListener = (work: Work, change: { readonly programmeId: string }) => Promise<void>

/** A slice above that acts when a pair that was one has ended: in a transaction of its own, safe to repeat. */
export type EndListener = (work: Work, pair: { readonly pairId: string }) => Promise<void>

export const endedQueue = 'pairs.ended'
export const placesQueue = 'pairs.places'
const ended = { name: endedQueue, retryLimit: 5, retryBackoff: true, expireInSeconds: 60 } as const
const places = { name: placesQueue, retryLimit: 3, retryBackoff: true, expireInSeconds: 300 } as const

export const pairQueues: readonly QueueDefinition[] = [places, ended]

export function pairJobs(
  machinery: Machinery,
  listeners: { readonly ended: readonly EndListener[]; readonly places: readonly PlacesListener[] },
): readonly Job[] {
  return [
    {
      ...ended,
      handle: async ({ organisationId, pairId }) => {
        const caller = { organisationId, actor: { kind: 'system' } } as const
        for (const listener of listeners.ended)
          await runUseCase(machinery, caller, listener, { pairId: String(pairId) })
      },
    },
    {
      ...places,
      handle: async ({ organisationId, programmeId }) => {
        const caller = { organisationId, actor: { kind: 'system' } } as const
        const change = { programmeId: String(programmeId) }
        for (const listener of listeners.places) await runUseCase(machinery, caller, listener, change)
      },
    },
  ]
}
