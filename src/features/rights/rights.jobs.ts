import type { QueueDefinition } from '#platform/database/migrate.ts'
import { runUseCase, type Machinery } from '#platform/database/run-use-case.ts'
import type { Job } from '#platform/jobs/job-worker.ts'
import { erasePerson } from './erase-person.ts'

const erase = { name: 'rights.erase', retryLimit: 8, retryBackoff: true, expireInSeconds: 300 } as const

export const rightsQueues: readonly QueueDefinition[] = [erase]

/** `onErased` keeps the list outside the database; the app knows where it lies. */
export function rightsJobs(machinery: Machinery, onErased: () => Promise<void>): readonly Job[] {
  return [
    {
      ...erase,
      handle: async ({ organisationId, personId }) => {
        const caller = { organisationId, actor: { kind: 'system' } } as const
        await runUseCase(machinery, caller, erasePerson, { personId: String(personId) })
        await onErased()
      },
    },
  ]
}
