import type { Work } from '#platform/database/work.ts'
import { findPairById } from '#features/pairs/pairs.reads.ts'
import { fitSeries } from '#features/sessions/fit-series.ts'
import { listHoursOff } from './days-off.reads.ts'

/** The running series of a pair leave out the days off of both and of the programme, and nothing else. Safe to repeat. */
export async function fitPair(
  work: Work,
  { pairId }: { pairId: string },
): Promise<{ out: number; back: number }> {
  work.upkeep()
  const pair = await findPairById(work, { pairId })
  if (!pair) return { out: 0, back: 0 }
  const { programmeId, mentorId, menteeId } = pair
  return fitSeries(work, {
    pairId,
    off: await listHoursOff(work, { programmeId, personIds: [mentorId, menteeId] }),
  })
}
