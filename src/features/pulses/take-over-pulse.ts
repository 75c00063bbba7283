import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { randomId } from './random-id.ts'
import { pulseFailures } from './pulses.contract.ts'
import type { PulseRow } from './pulse-totals.rules.ts'
import { insertAnswer, insertRound, type PulseRound } from './pulses.store.ts'

/** Takes over a round that was asked elsewhere: answers without people, as they are kept here too. */
export async function takeOverPulse(
  work: Work,
  { round, answers }: { round: Omit<PulseRound, 'roundId'>; answers: readonly PulseRow[] },
): Promise<void> {
  if (work.actor.kind !== 'system') throw new Failure(pulseFailures.notYours)
  const roundId = work.newId()
  await insertRound(work.db, work.organisationId, { ...round, roundId })
  for (const answer of answers)
    await insertAnswer(work.db, work.organisationId, roundId, { ...answer, answerId: randomId(work) })
  work.record({
    action: 'pulse.taken-over',
    subject: ['programme', round.programmeId],
    detail: { week: round.week, answers: answers.length },
  })
}
