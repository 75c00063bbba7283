import type { Work } from '#platform/database/work.ts'
import { deleteSessionNotes } from '#features/notes/delete-session-notes.ts'
import { mayEnterRoom } from '#features/notes/notes.policy.ts'
import { undoAnswer } from '#features/sessions/undo-answer.ts'
import { findRoomSession } from './find-room-session.ts'

/** As if the hour had not been logged by this side, with the action and the door that were written with it. */
export async function undoLog(work: Work, { sessionId }: { sessionId: string }): Promise<void> {
  await findRoomSession(work, { sessionId })
  await undoAnswer(work, { sessionId })
  if (mayEnterRoom(work.actor)) await deleteSessionNotes(work, { sessionId })
}
