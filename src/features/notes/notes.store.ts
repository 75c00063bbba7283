import { tables, type Transaction } from '#platform/database/work.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import type { NoteHolder, NoteKind } from './notes.contract.ts'

export interface SealedNote {
  readonly noteId: string
  readonly pairId: string
  readonly holder: NoteHolder
  readonly writtenBy: Side
  readonly kind: NoteKind
  readonly sessionId: string | null
  readonly sealed: Buffer
  readonly writtenAt: Date
  readonly changedAt: Date
}

const own = (db: Transaction) => tables<'pair_notes'>(db)

export async function insertNote(db: Transaction, organisationId: string, note: SealedNote): Promise<void> {
  await own(db)
    .insertInto('pair_notes')
    .values({
      organisation_id: organisationId,
      note_id: note.noteId,
      pair_id: note.pairId,
      holder: note.holder,
      written_by: note.writtenBy,
      kind: note.kind,
      session_id: note.sessionId,
      sealed: note.sealed,
      written_at: note.writtenAt,
      changed_at: note.changedAt,
    })
    .execute()
}

/** The newest first. */
export async function listNotes(
  db: Transaction,
  organisationId: string,
  pairId: string,
): Promise<SealedNote[]> {
  const rows = await own(db)
    .selectFrom('pair_notes')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('pair_id', '=', pairId)
    .orderBy('written_at', 'desc')
    .orderBy('note_id', 'desc')
    .execute()
  return rows.map((row) => ({
    noteId: row.note_id,
    pairId: row.pair_id,
    holder: row.holder as NoteHolder,
    writtenBy: row.written_by as Side,
    kind: row.kind as NoteKind,
    sessionId: row.session_id,
    sealed: row.sealed,
    writtenAt: row.written_at,
    changedAt: row.changed_at,
  }))
}

export async function saveNote(
  db: Transaction,
  organisationId: string,
  noteId: string,
  sealed: Buffer,
  now: Date,
): Promise<void> {
  await own(db)
    .updateTable('pair_notes')
    .set({ sealed, changed_at: now })
    .where('organisation_id', '=', organisationId)
    .where('note_id', '=', noteId)
    .execute()
}

export async function removeNote(db: Transaction, organisationId: string, noteId: string): Promise<void> {
  await own(db)
    .deleteFrom('pair_notes')
    .where('organisation_id', '=', organisationId)
    .where('note_id', '=', noteId)
    .execute()
}
