import type { Work } from '#platform/database/work.ts'
import { listProgrammesWithLine } from '#features/match-runs/match-runs.reads.ts'
import { lookForPlaces } from './look-for-places.ts'

/** Once a night for every programme with a line: people, wishes and rules change places too. */
export async function lookForAllPlaces(work: Work): Promise<void> {
  work.upkeep()
  for (const programmeId of await listProgrammesWithLine(work)) await lookForPlaces(work, { programmeId })
}
