import type { Work } from '#platform/database/work.ts'
import { deleteLogOf, listLogOf } from './session-expiry.store.ts'

/** What each side said about hours, and who moved or cancelled them. That an hour was held stays, for the counts. One pair id a row. */
export async function forgetSessionLog(
  work: Work,
  { pairIds, dry }: { pairIds: readonly string[]; dry: boolean },
): Promise<string[]> {
  if (dry) return listLogOf(work.db, work.organisationId, pairIds)
  return deleteLogOf(work.db, work.organisationId, pairIds)
}
