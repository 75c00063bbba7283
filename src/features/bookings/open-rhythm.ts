import type { Work } from '#platform/database/work.ts'
import { findAgreementInForce } from '#features/agreements/agreements.reads.ts'
import { listSeriesOfPair } from '#features/sessions/sessions.reads.ts'
import { readTrainingGate } from '#features/trainings/trainings.reads.ts'

/** The agreed rhythm, as long as nobody has put it into the calendar yet and the readings of both leave the way free. */
export async function openRhythm(
  work: Work,
  { pairId }: { pairId: string },
): Promise<'weekly' | 'fortnightly' | 'monthly' | null> {
  const cadence = (await findAgreementInForce(work, { pairId }))?.content.cadence
  if (!cadence || cadence === 'own') return null
  if (!(await readTrainingGate(work, { pairId })).mayHoldFirstSession) return null
  const running = (await listSeriesOfPair(work, { pairId })).some(({ state }) => state === 'running')
  return running ? null : cadence
}
