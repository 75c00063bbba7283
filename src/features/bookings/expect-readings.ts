import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { readTrainingGate } from '#features/trainings/trainings.reads.ts'
import { bookingFailures as failures } from './chosen-time.contract.ts'

/**
 * The gate of the readings. The first hour is booked with the yes, in a minute and a half; what comes after it waits until both have read, or
 * a coordinator has waived it by name. Whose reading is open is not said. Why: docs/decisions/0006-the-first-hour-is-not-held-back.md.
 */
export async function expectReadings(work: Work, { pairId }: { pairId: string }): Promise<void> {
  const { mayHoldFirstSession } = await readTrainingGate(work, { pairId })
  if (!mayHoldFirstSession) throw new Failure(failures.reading)
}
