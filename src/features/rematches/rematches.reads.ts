import type { Work } from '#platform/database/work.ts'
import { listEnrolledAmong } from '#features/enrolments/enrolments.reads.ts'
import { listPlacesFound } from '#features/match-runs/match-runs.reads.ts'
import { listExitedPairsOf, listLivingPairsAmong } from '#features/pairs/pairs.reads.ts'
import { needsOf, type Need } from './need.rules.ts'
import { listWaiting } from './rematches.store.ts'

export type { Need } from './need.rules.ts'

/** Who stands without a partner after an end and for whom nobody has been chosen yet, the longest first. */
export async function listUnpartnered(work: Work, { programmeId }: { programmeId: string }): Promise<Need[]> {
  const over = await listExitedPairsOf(work, { programmeId })
  if (over.length === 0) return []
  const chosen = new Set(
    (await listWaiting(work.db, work.organisationId, programmeId)).map(
      ({ personId, side }) => `${side} ${personId}`,
    ),
  )
  const personIds = over.flatMap(({ mentorId, menteeId }) => [mentorId, menteeId])
  const living = await listLivingPairsAmong(work, { programmeId, personIds })
  const enrolled = new Set(await listEnrolledAmong(work, { programmeId, personIds }))
  return needsOf(over, living).filter(
    ({ personId, side }) => enrolled.has(personId) && !chosen.has(`${side} ${personId}`),
  )
}

/** Who waits in line and has a place now, the longest first: without those who found a partner, or left, since it was worked out. */
export async function listWithPlace(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<{ personId: string; side: Need['side']; since: Date }[]> {
  const found = await listPlacesFound(work, { programmeId })
  if (found.length === 0) return []
  const personIds = found.map(({ personId }) => personId)
  const enrolled = new Set(await listEnrolledAmong(work, { programmeId, personIds }))
  const taken = new Set(
    [
      ...(await listLivingPairsAmong(work, { programmeId, personIds })),
      ...(await listWaiting(work.db, work.organisationId, programmeId)),
    ].flatMap(({ mentorId, menteeId }) => [`mentor ${mentorId}`, `mentee ${menteeId}`]),
  )
  return found
    .filter(({ personId, side }) => enrolled.has(personId) && !taken.has(`${side} ${personId}`))
    .map(({ personId, side, freeSince }) => ({ personId, side, since: freeSince }))
}
