import type { Work } from '#platform/database/work.ts'
import { findPairById } from '#features/pairs/pairs.reads.ts'
import { refreshReadings } from './refresh-readings.ts'

/**
 * When an hour is booked, moved, cancelled or settled, its pair is read anew; and once more when a call-off has stood so long that it
 * counts. The app registers it.
 */
export async function watchSessions(work: Work, { pairId }: { pairId: string }): Promise<void> {
  work.upkeep()
  const pair = await findPairById(work, { pairId })
  if (!pair) return
  const { programmeId } = pair
  const { settings } = await refreshReadings(work, { programmeId, pairs: [pair] })
  const startAfter = new Date(work.now.getTime() + settings.rebookHours * 3_600_000 + 60_000)
  await work.later('momentum.pair', { pairId }, { startAfter, singletonKey: pairId, singletonSeconds: 3600 })
}
