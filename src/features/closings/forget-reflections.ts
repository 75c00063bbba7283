import type { Work } from '#platform/database/work.ts'
import { clearWordsOf, listWordsOf } from './reflection-expiry.store.ts'

/** What the two wrote when they looked back, sealed words and quotes alike. Numbers stay, for the totals. One pair id a reflection. */
export async function forgetReflections(
  work: Work,
  { pairIds, dry }: { pairIds: readonly string[]; dry: boolean },
): Promise<string[]> {
  if (dry) return listWordsOf(work.db, work.organisationId, pairIds)
  return clearWordsOf(work.db, work.organisationId, pairIds)
}
