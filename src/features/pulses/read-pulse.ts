import type { Work } from '#platform/database/work.ts'
import { findOwnRound } from './find-own-round.ts'
import { hasAnswered } from './pulses.store.ts'

export async function readPulse(work: Work, { roundId }: { roundId: string }) {
  const { round, personId } = await findOwnRound(work, { roundId })
  const today = work.now.toISOString().slice(0, 10)
  return {
    closesOn: round.closesOn,
    over: today > round.closesOn,
    answered: await hasAnswered(work.db, work.organisationId, roundId, personId),
  }
}
