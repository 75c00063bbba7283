import type { DraftEdit, LedgerEntry } from './draft-edits.contract.ts'

interface Entry {
  readonly number: number
  readonly accountId: string | null
  readonly edit: LedgerEntry
}

/** Edits that decide the same question; two from one list on one row cannot both stand. What lies on the table has a mark of its own. */
const questions: readonly (readonly DraftEdit['kind'][])[] = [
  ['lock', 'unlock', 'forbid', 'allow', 'hold', 'release'],
  ['note'],
]

/** What somebody else did to the same row since the person last looked. */
export function editsAgainst(
  entries: readonly Entry[],
  edit: DraftEdit,
  { seen, accountId }: { seen: number; accountId: string | null },
): Entry[] {
  return entries.filter(
    (entry) =>
      entry.number > seen &&
      entry.accountId !== null &&
      entry.accountId !== accountId &&
      collides(entry.edit, edit),
  )
}

function collides(theirs: LedgerEntry, ours: DraftEdit): boolean {
  if (
    theirs.kind === 'undo' ||
    theirs.kind === 'redo' ||
    (theirs.kind === ours.kind && JSON.stringify(theirs) === JSON.stringify(ours))
  )
    return false
  const { kind } = theirs
  if (!questions.some((kinds) => kinds.includes(kind) && kinds.includes(ours.kind))) return false
  const [theirRow, ourRow] = [rowOf(theirs), rowOf(ours)]
  return theirRow.length === 1 || ourRow.length === 1
    ? theirRow.some((id) => ourRow.includes(id))
    : theirRow.join() === ourRow.join()
}

/** The people an edit is about: a pair, or one person who is held back. */
function rowOf(edit: DraftEdit): readonly string[] {
  if ('mentorId' in edit) return [edit.mentorId, edit.menteeId]
  return 'personId' in edit ? [edit.personId] : []
}
