import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { sealText } from '#platform/sealing/seal.ts'
import { findOwnRoom } from './find-own-room.ts'
import { noteFailures, type NoteKind } from './notes.contract.ts'
import { canWrite } from './notes.rules.ts'
import { insertNote } from './notes.store.ts'
import { openPairKey } from './open-pair-key.ts'

export interface NoteDraft {
  /** For oneself, or for both. */
  readonly shared: boolean
  readonly text: string
  readonly kind?: NoteKind
  readonly sessionId?: string | null
}

export async function writeNote(work: Work, draft: NoteDraft): Promise<{ noteId: string }> {
  const { pair, side } = await findOwnRoom(work)
  if (!canWrite(pair)) throw new Failure(noteFailures.closed)
  const holder = draft.shared ? 'shared' : side
  const dataKey = await openPairKey(work, { pairId: pair.pairId, holder })
  const noteId = work.newId()
  await insertNote(work.db, work.organisationId, {
    noteId,
    pairId: pair.pairId,
    holder,
    writtenBy: side,
    kind: draft.kind ?? 'note',
    sessionId: draft.sessionId ?? null,
    sealed: sealText(work, dataKey, draft.text, `pair-note ${noteId}`),
    writtenAt: work.now,
    changedAt: work.now,
  })
  work.record({ action: 'note.written', subject: ['note', noteId] })
  return { noteId }
}
