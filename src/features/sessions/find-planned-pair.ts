import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { findPairById, type Pair } from '#features/pairs/pairs.reads.ts'
import { lockPairById } from '#features/pairs/lock-pair-by-id.ts'
import { sessionFailures } from './sessions.contract.ts'
import { mayPlanSessions } from './sessions.policy.ts'

/** The pair whose sessions are to change, locked, so that two who plan at once do so one after the other. A stranger's pair is unknown. */
export async function findPlannedPair(work: Work, { pairId }: { pairId: string }): Promise<Pair> {
  await lockPairById(work, { pairId })
  const pair = await findPairById(work, { pairId })
  if (!pair || !mayPlanSessions(work.actor, pair)) throw new Failure(sessionFailures.notFound)
  return pair
}
