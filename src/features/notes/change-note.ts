import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { sealText } from '#platform/sealing/seal.ts'
import { findOwnNote } from './find-own-note.ts'
import { noteFailures } from './notes.contract.ts'
import { canWrite } from './notes.rules.ts'
import { saveNote } from './notes.store.ts'
import { openPairKey } from './open-pair-key.ts'

/** Each changes what they wrote themselves, also in the shared notes. */
export async function changeNote(
  work: Work,
  { noteId, text }: { noteId: string; text: string },
): Promise<void> {
  const { note, pair } = await findOwnNote(work, { noteId })
  if (!canWrite(pair)) throw new Failure(noteFailures.closed)
  const dataKey = await openPairKey(work, note)
  await saveNote(
    work.db,
    work.organisationId,
    noteId,
    sealText(work, dataKey, text, `pair-note ${noteId}`),
    work.now,
  )
  work.record({ action: 'note.changed', subject: ['note', noteId] })
}
