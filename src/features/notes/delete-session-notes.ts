import type { Work } from '#platform/database/work.ts'
import { findOwnRoom } from './find-own-room.ts'
import { listNotes, removeNote } from './notes.store.ts'

/** Takes back what one side wrote while logging an hour, when the log itself is undone. Notes they changed afterwards stay. */
export async function deleteSessionNotes(work: Work, { sessionId }: { sessionId: string }): Promise<void> {
  const { pair, side } = await findOwnRoom(work)
  for (const note of await listNotes(work.db, work.organisationId, pair.pairId)) {
    const logged = note.sessionId === sessionId && note.writtenBy === side && note.kind !== 'note'
    if (!logged || note.changedAt > note.writtenAt) continue
    await removeNote(work.db, work.organisationId, note.noteId)
    work.record({ action: 'note.deleted', subject: ['note', note.noteId] })
  }
}
