import type { Work } from '#platform/database/work.ts'
import { readSession } from '#features/sessions/sessions.reads.ts'
import { readTimes, type TimesPage } from './read-times.ts'

/** The page on which one hour is moved: the same times, and the hour as it stands. */
export async function readMove(work: Work, { sessionId }: { sessionId: string }): Promise<TimesPage> {
  const { pairId } = await readSession(work, { sessionId })
  return readTimes(work, { pairId, sessionId })
}
