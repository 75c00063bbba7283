import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { findPairById } from '#features/pairs/pairs.reads.ts'
import { sideOf } from '#features/sessions/sessions.policy.ts'
import { pulseFailures } from './pulses.contract.ts'
import { findRound, type PulseRound } from './pulses.store.ts'

/** The round somebody was asked in, through the link of their pair. A stranger's round answers like a made-up one. */
export async function findOwnRound(
  work: Work,
  { roundId }: { roundId: string },
): Promise<{ round: PulseRound; side: 'mentor' | 'mentee'; personId: string; pairId: string }> {
  const { actor } = work
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(roundId)
  const pair =
    actor.kind === 'link' && actor.purpose === 'pair' && actor.subjectId && isId
      ? await findPairById(work, { pairId: actor.subjectId })
      : undefined
  const round = pair && (await findRound(work.db, work.organisationId, roundId))
  const side = pair && sideOf(actor, pair)
  if (!pair || !side || round?.programmeId !== pair.programmeId) throw new Failure(pulseFailures.notFound)
  return { round, side, personId: side === 'mentor' ? pair.mentorId : pair.menteeId, pairId: pair.pairId }
}
