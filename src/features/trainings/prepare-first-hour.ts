import type { Work } from '#platform/database/work.ts'
import type { SessionsChange } from '#features/sessions/sessions.jobs.ts'
import { readSession } from '#features/sessions/sessions.reads.ts'
import { sendPreparation } from './send-preparation.ts'

/** Once a first hour stands, each of the two hears how to prepare; asked again for the same pair, nobody gets a second mail. */
export async function prepareFirstHour(work: Work, { pairId, sessionId }: SessionsChange): Promise<void> {
  if (!sessionId) return
  const { kind, state } = await readSession(work, { sessionId })
  if (kind === 'first' && state === 'booked') await sendPreparation(work, { pairId })
}
