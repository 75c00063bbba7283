import type { Work } from '#platform/database/work.ts'
import { placesQueue } from './pairs.jobs.ts'

const gather = 60

/** A pair ended, or a place is taken: whoever keeps account of places looks again within a minute, once for all that happens in it. */
export async function tellPlaces(work: Work, { programmeId }: { programmeId: string }): Promise<void> {
  await work.later(
    placesQueue,
    { programmeId },
    {
      startAfter: new Date(work.now.getTime() + gather * 1000),
      singletonKey: programmeId,
      singletonSeconds: gather,
    },
  )
}
