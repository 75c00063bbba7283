import type { Work } from '#platform/database/work.ts'
import { keepFreePlaces } from '#features/match-runs/keep-free-places.ts'
import { listWaitingPeople } from '#features/match-runs/match-runs.reads.ts'
import { takenPlaces } from './ask-engine.ts'

/** After a place was freed or given away: who of those in line has one now. Nothing is kept of why it is free. The app registers it. */
export async function lookForPlaces(work: Work, { programmeId }: { programmeId: string }): Promise<void> {
  work.upkeep()
  if ((await listWaitingPeople(work, { programmeId })).length === 0) return
  const { fixed, open, resting } = await takenPlaces(work, { programmeId })
  await keepFreePlaces(work, { programmeId, fixed, open, resting })
}
