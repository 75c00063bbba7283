import type { Work } from '#platform/database/work.ts'
import { deleteKeysOf, listKeysOf } from './note-expiry.store.ts'

/** What would be, or is, destroyed of these pairs: one pair id for each key, and with it every word it opens. */
export async function forgetNotes(
  work: Work,
  { pairIds, dry }: { pairIds: readonly string[]; dry: boolean },
): Promise<string[]> {
  if (dry) return listKeysOf(work.db, work.organisationId, pairIds)
  const forgotten = await deleteKeysOf(work.db, work.organisationId, pairIds)
  for (const pairId of new Set(forgotten))
    work.record({ action: 'notes.destroyed', subject: ['pair', pairId] })
  return forgotten
}
