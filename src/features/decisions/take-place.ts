import type { Work } from '#platform/database/work.ts'
import { lockPlaces } from '#features/enrolments/lock-places.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import { countPlacesTaken, type Pair } from '#features/pairs/pairs.reads.ts'

/** Whether both still have a place for this pair. Held until the transaction ends: of two who take the last place one finds it gone. */
export async function takePlace(work: Work, { pair, side }: { pair: Pair; side: Side }): Promise<boolean> {
  const { programmeId, pairId } = pair
  const held = await lockPlaces(work, {
    programmeId,
    holders: [
      { personId: pair.mentorId, side: 'mentor' },
      { personId: pair.menteeId, side: 'mentee' },
    ],
  })
  for (const holder of held) {
    const taken = await countPlacesTaken(work, { ...holder, programmeId, pairId, decides: side })
    if (taken >= holder.places) return false
  }
  return true
}
