import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import type { Pair } from '#features/pairs/pairs.reads.ts'
import { findOwnRoom } from './find-own-room.ts'
import { noteFailures } from './notes.contract.ts'
import { listNotes, type SealedNote } from './notes.store.ts'

/** A note of one's own hand. Somebody else's answers like one that is not there. */
export async function findOwnNote(
  work: Work,
  { noteId }: { noteId: string },
): Promise<{ note: SealedNote; pair: Pair }> {
  const { pair, side } = await findOwnRoom(work)
  const note = (await listNotes(work.db, work.organisationId, pair.pairId)).find(
    (one) => one.noteId === noteId && one.writtenBy === side,
  )
  if (!note) throw new Failure(noteFailures.notFound)
  return { note, pair }
}
