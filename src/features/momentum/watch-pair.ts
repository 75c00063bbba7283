import type { Work } from '#platform/database/work.ts'
import { findPairById } from '#features/pairs/pairs.reads.ts'
import { refreshReadings } from './refresh-readings.ts'

/** Reads one pair anew. */
export async function watchPair(work: Work, { pairId }: { pairId: string }): Promise<void> {
  work.upkeep()
  const pair = await findPairById(work, { pairId })
  if (pair) await refreshReadings(work, { programmeId: pair.programmeId, pairs: [pair] })
}
