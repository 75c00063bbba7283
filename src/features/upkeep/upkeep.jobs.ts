import { fromKysely } from 'pg-boss'
import type { QueueDefinition } from '#platform/database/migrate.ts'
import { runUseCase, type Machinery } from '#platform/database/run-use-case.ts'
import { asTransaction, type Work } from '#platform/database/work.ts'
import type { Job } from '#platform/jobs/job-worker.ts'
import { listOrganisations } from '#features/organisations/organisations.reads.ts'
import { tidyOrganisation } from './tidy-organisation.ts'
import { nextNight } from './upkeep.rules.ts'

const nightly = { name: 'upkeep.nightly', retryLimit: 3, retryBackoff: true, expireInSeconds: 3600 } as const

export const upkeepQueues: readonly QueueDefinition[] = [nightly]

/** What a slice does once a night, for one organisation; safe to repeat. The app names them. */
export type NightlyTask = (work: Work) => Promise<unknown>

export function upkeepJobs(machinery: Machinery, tasks: readonly NightlyTask[]): readonly Job[] {
  return [{ ...nightly, handle: () => tidyEverything(machinery, tasks) }]
}

async function tidyEverything(machinery: Machinery, tasks: readonly NightlyTask[]): Promise<void> {
  await queueUpkeep(machinery)
  const failed: unknown[] = []
  for (const organisationId of await listOrganisations(asTransaction(machinery.database)))
    for (const task of [tidyOrganisation, ...tasks])
      // One task that cannot run keeps no other from running; the job then fails as a whole and comes back.
      await runUseCase(machinery, { organisationId, actor: { kind: 'system' } }, task, undefined).catch(
        (error: unknown) => failed.push(error),
      )
  if (failed.length > 0) throw new AggregateError(failed, 'The night left something undone.')
}

/** Queues the coming night. The key names it, so however often this is asked there is one job a night. */
export async function queueUpkeep({ database, jobs, clock }: Machinery): Promise<void> {
  const startAfter = nextNight(clock.now())
  await jobs.send(
    fromKysely(database),
    nightly.name,
    {},
    {
      startAfter,
      singletonKey: startAfter.toISOString(),
      singletonSeconds: 7 * 86_400,
    },
  )
}
