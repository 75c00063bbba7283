import { fromKysely } from 'pg-boss'
import type { QueueDefinition } from '#platform/database/migrate.ts'
import { runUseCase, type Machinery } from '#platform/database/run-use-case.ts'
import { asTransaction } from '#platform/database/work.ts'
import type { Job } from '#platform/jobs/job-worker.ts'
import { listOrganisations } from '#features/organisations/organisations.reads.ts'
import { listProgrammes } from '#features/programmes/programmes.reads.ts'
import { nextMorning } from './daily.rules.ts'
import { refreshProgramme } from './refresh-programme.ts'
import { watchPair } from './watch-pair.ts'

const onePair = { name: 'momentum.pair', retryLimit: 3, retryBackoff: true, expireInSeconds: 60 } as const
const daily = { name: 'momentum.daily', retryLimit: 3, retryBackoff: true, expireInSeconds: 3600 } as const

export const momentumQueues: readonly QueueDefinition[] = [onePair, daily]

export function momentumJobs(machinery: Machinery): readonly Job[] {
  return [
    {
      ...onePair,
      handle: async ({ organisationId, pairId }) => {
        const caller = { organisationId, actor: { kind: 'system' } } as const
        await runUseCase(machinery, caller, watchPair, { pairId: String(pairId) })
      },
    },
    { ...daily, handle: () => watchEverything(machinery) },
  ]
}

async function watchEverything(machinery: Machinery): Promise<void> {
  await queueDailyWatch(machinery)
  for (const organisationId of await listOrganisations(asTransaction(machinery.database))) {
    const caller = { organisationId, actor: { kind: 'system' } } as const
    const programmes = await runUseCase(machinery, caller, listProgrammes, undefined)
    for (const { programmeId, state } of programmes)
      if (state === 'launched') await refreshProgramme(machinery, caller, { programmeId })
  }
}

/** Queues the coming morning, once however often it is asked for. */
export async function queueDailyWatch({ database, jobs, clock }: Machinery): Promise<void> {
  const startAfter = nextMorning(clock.now())
  await jobs.send(
    fromKysely(database),
    daily.name,
    {},
    { startAfter, singletonKey: startAfter.toISOString(), singletonSeconds: 7 * 86_400 },
  )
}
