import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { findOwnRound } from './find-own-round.ts'
import { pulseFailures, type PulseAnswer } from './pulses.contract.ts'
import { insertAnswer, markAnswered } from './pulses.store.ts'
import { randomId } from './random-id.ts'

/** Keeps one answer without its person: that somebody answered stands apart from what was answered, and neither has a time. */
export async function answerPulse(
  work: Work,
  { roundId, answer }: { roundId: string; answer: PulseAnswer },
): Promise<void> {
  const { round, side, personId } = await findOwnRound(work, { roundId })
  if (work.now.toISOString().slice(0, 10) > round.closesOn) throw new Failure(pulseFailures.over)
  if (!(await markAnswered(work.db, work.organisationId, roundId, personId)))
    throw new Failure(pulseFailures.answered)
  const answerId = randomId(work)
  await insertAnswer(work.db, work.organisationId, roundId, { ...answer, side, answerId })
  // No fact in the audit trail: its moment beside the answers would tell whose is whose.
  work.upkeep()
}
