import type { Work } from '#platform/database/work.ts'
import { openText } from '#platform/sealing/seal.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import { findOwnRoom } from './find-own-room.ts'
import { canWrite, isOpenTo } from './notes.rules.ts'
import type { NoteHolder, NoteKind } from './notes.contract.ts'
import { listNotes } from './notes.store.ts'
import { findPairKey } from './open-pair-key.ts'

export interface OpenNote {
  readonly noteId: string
  readonly shared: boolean
  readonly writtenBy: Side
  /** Written by the reader, who alone may change or delete it. */
  readonly mine: boolean
  readonly kind: NoteKind
  readonly sessionId: string | null
  readonly text: string
  readonly writtenAt: Date
}

export interface Room {
  readonly side: Side
  readonly mayWrite: boolean
  /** The newest first. */
  readonly notes: readonly OpenNote[]
}

/** What one of the two may read: their own notes and the shared ones. */
export async function readNotes(work: Work): Promise<Room> {
  const { pair, side } = await findOwnRoom(work)
  const notes: OpenNote[] = []
  for (const note of await listNotes(work.db, work.organisationId, pair.pairId)) {
    if (!isOpenTo(note.holder, side)) continue
    const dataKey = await findPairKey(work, { pairId: pair.pairId, holder: note.holder })
    if (!dataKey) continue
    notes.push({
      noteId: note.noteId,
      shared: note.holder === 'shared',
      writtenBy: note.writtenBy,
      mine: note.writtenBy === side,
      kind: note.kind,
      sessionId: note.sessionId,
      text: openText(dataKey, note.sealed, `pair-note ${note.noteId}`),
      writtenAt: note.writtenAt,
    })
  }
  return { side, mayWrite: canWrite(pair), notes }
}

/** How many notes one of the two has, without opening any. Nobody else learns even that. */
export async function countOwnNotes(work: Work): Promise<{ own: number; shared: number }> {
  const { pair, side } = await findOwnRoom(work)
  const holders = (await listNotes(work.db, work.organisationId, pair.pairId)).map(({ holder }) => holder)
  const count = (holder: NoteHolder) => holders.filter((one) => one === holder).length
  return { own: count(side), shared: count('shared') }
}
