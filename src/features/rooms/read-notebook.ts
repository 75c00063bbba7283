import type { Work } from '#platform/database/work.ts'
import { findOwnRoom } from '#features/notes/find-own-room.ts'
import { readNotes, type Room } from '#features/notes/read-notes.ts'
import { describeRoom, type RoomHead } from './describe-room.ts'

/** Both kinds of notes of one of the two, under the head of their pages. */
export async function readNotebook(work: Work): Promise<RoomHead & Room> {
  const room = await findOwnRoom(work)
  return { ...(await describeRoom(work, room)), ...(await readNotes(work)) }
}
