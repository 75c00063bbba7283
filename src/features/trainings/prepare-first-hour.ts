import type { Work } from '#platform/database/work.ts'
import type { SessionsChange } from '#features/sessions/sessions.jobs.ts'
import { readSession } from '#features/sessions/sessions.reads.ts'
import { sendPreparation } from './send-preparation.ts'
import { reminderMoment } from './training-gate.rules.ts'

/** Once a first hour stands, each of the two hears how to prepare, and two days before it once more what is still open; asked again for the same pair, nobody gets a second mail. */
export async function prepareFirstHour(
  work: Work,
  { pairId, sessionId, sequence }: SessionsChange,
): Promise<void> {
  if (!sessionId) return
  const { kind, state, startsAt } = await readSession(work, { sessionId })
  if (kind !== 'first' || state !== 'booked') return
  await sendPreparation(work, { pairId })
  const startAfter = reminderMoment(startsAt, work.now)
  if (startAfter)
    await work.later(
      'trainings.remind',
      { pairId, sessionId, sequence },
      { startAfter, singletonKey: `remind:${sessionId}:${sequence}` },
    )
}
