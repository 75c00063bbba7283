import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { deleteSessionNotes } from '#features/notes/delete-session-notes.ts'
import { writeNote } from '#features/notes/write-note.ts'
import { answerSession } from '#features/sessions/answer-session.ts'
import { canUndoAnswer } from '#features/sessions/session.rules.ts'
import { listAnswersOfPair } from '#features/sessions/sessions.reads.ts'
import { findRoomSession } from './find-room-session.ts'
import { roomFailures, type LogDraft } from './rooms.contract.ts'
import { withdrawQuestions } from './withdraw-questions.ts'

/** What one side says about an hour, and what follows from it for both. Said again, it replaces what was said, until the other one sees it. */
export async function logSession(
  work: Work,
  { sessionId, happened, balance, action, door }: LogDraft & { sessionId: string },
): Promise<void> {
  const { pair, side, session } = await findRoomSession(work, { sessionId })
  const answers = (await listAnswersOfPair(work, pair)).filter((one) => one.sessionId === sessionId)
  const again = answers.some((answer) => answer.side === side)
  if (again && !canUndoAnswer(session, answers, side, work.now)) throw new Failure(roomFailures.seen)
  await answerSession(work, { sessionId, happened, balance })
  if (again) await deleteSessionNotes(work, { sessionId })
  if (happened === 'met') {
    if (action) await writeNote(work, { shared: true, text: action, kind: 'action', sessionId })
    if (door) await writeNote(work, { shared: true, text: door, kind: 'door', sessionId })
  }
  await withdrawQuestions(work, { sessionId })
}
