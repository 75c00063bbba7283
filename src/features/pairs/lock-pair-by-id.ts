import type { Work } from '#platform/database/work.ts'
import { lockPair } from './pairs.store.ts'

/** For use cases of other slices that change what belongs to a pair: two of them at once run one after the other. */
export async function lockPairById(work: Work, { pairId }: { pairId: string }): Promise<void> {
  await lockPair(work.db, work.organisationId, pairId)
}
