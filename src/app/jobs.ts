import type { QueueDefinition } from '#platform/database/migrate.ts'
import type { Machinery } from '#platform/database/run-use-case.ts'
import type { Job } from '#platform/jobs/job-worker.ts'

/** Every queue of the product; created by the migration so that senders and workers need no rights to make any. */
export const queues: readonly QueueDefinition[] = []

/** The jobs this process works on. */
export function jobsOf(_machinery: Machinery): readonly Job[] {
  return []
}
