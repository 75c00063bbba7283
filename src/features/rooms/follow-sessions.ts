import type { Work } from '#platform/database/work.ts'
import { listSessionsOfPair } from '#features/sessions/sessions.reads.ts'
import type { SessionsChange } from '#features/sessions/sessions.jobs.ts'
import { planQuestions } from './plan-questions.ts'
import { withdrawQuestions } from './withdraw-questions.ts'

/** An hour was booked, moved, cancelled or settled: the next question is planned, and none leaves about an hour that was cancelled. */
export async function followSessions(work: Work, { pairId, sessionId }: SessionsChange): Promise<void> {
  const sessions = await listSessionsOfPair(work, { pairId })
  const session = sessions.find((one) => one.sessionId === sessionId)
  if (session?.state === 'cancelled') await withdrawQuestions(work, session)
  await planQuestions(work, { pairId, sessions })
}
