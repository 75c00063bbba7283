import type { Work } from '#platform/database/work.ts'
import { findOwnNote } from './find-own-note.ts'
import { removeNote } from './notes.store.ts'

/** Anybody may take back what they wrote, also after the pair has ended. */
export async function deleteNote(work: Work, { noteId }: { noteId: string }): Promise<void> {
  await findOwnNote(work, { noteId })
  await removeNote(work.db, work.organisationId, noteId)
  work.record({ action: 'note.deleted', subject: ['note', noteId] })
}
