import { fromKysely } from 'pg-boss'
import type { QueueDefinition } from '#platform/database/migrate.ts'
import { runUseCase, type Machinery } from '#platform/database/run-use-case.ts'
import { asTransaction } from '#platform/database/work.ts'
import type { Job } from '#platform/jobs/job-worker.ts'
import { listOrganisations } from '#features/organisations/organisations.reads.ts'
import { tidyOrganisation } from './tidy-organisation.ts'
import { nextNight } from './upkeep.rules.ts'

const nightly = { name: 'upkeep.nightly', retryLimit: 3, retryBackoff: true, expireInSeconds: 3600 } as const

export const upkeepQueues: readonly QueueDefinition[] = [nightly]

export function upkeepJobs(machinery: Machinery): readonly Job[] {
  return [{ ...nightly, handle: () => tidyEverything(machinery) }]
}

async function tidyEverything(machinery: Machinery): Promise<void> {
  await queueUpkeep(machinery)
  for (const organisationId of await listOrganisations(asTransaction(machinery.database)))
    await runUseCase(machinery, { organisationId, actor: { kind: 'system' } }, tidyOrganisation, undefined)
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
