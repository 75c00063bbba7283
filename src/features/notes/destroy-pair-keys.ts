import type { Work } from '#platform/database/work.ts'
import { deleteKeyWraps } from './note-keys.store.ts'
import { noteHolders, type NoteHolder } from './notes.contract.ts'

/**
 * Destroys the wraps of a pair's keys, and with them every word they open: notes, goals and the ledger are unreadable from then on, in this
 * database and in every backup made later. Without `holders` all of them; one side's own notes go with `[side]`.
 */
export async function destroyPairKeys(
  work: Work,
  { pairId, holders = noteHolders }: { pairId: string; holders?: readonly NoteHolder[] },
): Promise<{ destroyed: number }> {
  const destroyed = await deleteKeyWraps(work.db, work.organisationId, pairId, holders)
  work.record({ action: 'notes.destroyed', subject: ['pair', pairId], detail: { keys: destroyed } })
  return { destroyed }
}
