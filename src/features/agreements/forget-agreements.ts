import type { Work } from '#platform/database/work.ts'
import { deleteVersionsOf, listVersionsOf } from './agreement-expiry.store.ts'

/** Every version of these pairs with its signatures: one pair id a version. */
export async function forgetAgreements(
  work: Work,
  { pairIds, dry }: { pairIds: readonly string[]; dry: boolean },
): Promise<string[]> {
  if (dry) return listVersionsOf(work.db, work.organisationId, pairIds)
  return deleteVersionsOf(work.db, work.organisationId, pairIds)
}
