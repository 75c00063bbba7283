import type { Work } from '#platform/database/work.ts'
import { listProgrammePairs } from '#features/pairs/pairs.reads.ts'
import { readDesign } from '#features/programmes/programmes.reads.ts'
import { listMentorLoads } from './list-mentor-loads.ts'
import { isOverCap } from './mentor-load.rules.ts'

/** Mentors who carry more than the programme's cap: new offers leave them out until it is less. */
export async function listRestingMentors(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<string[]> {
  const { design } = await readDesign(work, { programmeId })
  const hoursPerMonth = design.protection?.hoursPerMonth
  if (hoursPerMonth === undefined) return []
  const pairs = await listProgrammePairs(work, { programmeId })
  const loads = await listMentorLoads(work, { programmeId, pairs })
  return [...loads].filter(([, load]) => isOverCap(load, hoursPerMonth)).map(([mentorId]) => mentorId)
}
