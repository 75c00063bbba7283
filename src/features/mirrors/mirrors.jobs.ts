import type { QueueDefinition } from '#platform/database/migrate.ts'
import type { Job } from '#platform/jobs/job-worker.ts'
import { deliverMirror, type Mirroring } from './deliver-mirror.ts'

/** The delivery's own row counts the tries; the queue only brings back what a killed worker had in hand. */
const delivering = {
  name: 'mirrors.deliver',
  retryLimit: 5,
  retryBackoff: true,
  expireInSeconds: 60,
} as const

export const mirrorQueues: readonly QueueDefinition[] = [delivering]

export function mirrorJobs(mirroring: Mirroring): readonly Job[] {
  return [{ ...delivering, handle: (payload) => deliverMirror(mirroring, payload) }]
}
