import type { Kysely } from 'kysely'
import { systemChance, systemClock, type Clock } from '#platform/clock/clock.ts'
import type { Machinery } from '#platform/database/run-use-case.ts'
import type { Tables } from '#platform/database/tables.ts'
import type { JobSender } from '#platform/jobs/job-sender.ts'
import { throwAwaySealing } from './throw-away-sealing.ts'

/** Runs use cases that commit, for what several transactions do one after the other or at once: each test in an organisation of its own. */
export function committingMachinery(
  { pool, jobs }: { readonly pool: Kysely<Tables>; readonly jobs: JobSender },
  clock: Clock = systemClock,
): Machinery {
  return { database: pool, jobs, clock, chance: systemChance, sealing: throwAwaySealing }
}
