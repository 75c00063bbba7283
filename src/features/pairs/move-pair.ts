import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { canMovePair, type PairState } from './pair.rules.ts'
import { endedQueue } from './pairs.jobs.ts'
import { pairFailures } from './pairs.contract.ts'
import { findPair, lockPair, savePairState } from './pairs.store.ts'
import { tellPlaces } from './tell-places.ts'

/** Moves a pair on in its life. Who may is for the calling use case to decide; which ways there are is decided here. */
export async function movePair(
  work: Work,
  { pairId, to }: { pairId: string; to: Exclude<PairState, 'proposed'> },
): Promise<void> {
  await lockPair(work.db, work.organisationId, pairId)
  const pair = await findPair(work.db, work.organisationId, pairId)
  if (!pair) throw new Failure(pairFailures.notFound)
  if (!canMovePair(pair.state, to)) throw new Failure(pairFailures.closed)
  await savePairState(work.db, work.organisationId, pairId, to, work.now)
  if (to === 'exited' || to === 'closed') {
    // Only what was a pair has a reading and alerts.
    if (pair.state !== 'proposed') await work.later(endedQueue, { pairId })
    await tellPlaces(work, pair)
  }
  work.record({ action: `pair.${to}`, subject: ['pair', pairId], detail: { from: pair.state } })
}
