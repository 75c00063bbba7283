import type { Work } from '#platform/database/work.ts'
import { readDesign } from '#features/programmes/programmes.reads.ts'
import { capOf, mostOfFourWeeks } from './mentor-load.rules.ts'
import { listOverCap } from './mentor-loads.store.ts'

/** Mentors who carry more than the programme's cap: new offers leave them out until it is less. */
export async function listRestingMentors(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<string[]> {
  const { protection } = (await readDesign(work, { programmeId })).design
  if (!protection) return []
  const over = await listOverCap(
    work.db,
    work.organisationId,
    programmeId,
    mostOfFourWeeks(capOf(protection)),
  )
  return over.map(({ mentorId }) => mentorId)
}
