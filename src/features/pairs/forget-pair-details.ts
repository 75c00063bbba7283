import type { Work } from '#platform/database/work.ts'
import { clearDetailsOf, listDetailsOf } from './pair-expiry.store.ts'

/** Why two people were put together, what they said to it and why a pair was kept. That there was a pair, and how it ended, stays. */
export async function forgetPairDetails(
  work: Work,
  { pairIds, dry }: { pairIds: readonly string[]; dry: boolean },
): Promise<string[]> {
  if (dry) return listDetailsOf(work.db, work.organisationId, pairIds)
  return clearDetailsOf(work.db, work.organisationId, pairIds)
}
