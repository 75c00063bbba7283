import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { pairFailures, type DeclineReason } from './pairs.contract.ts'
import { lockPair, savePairState } from './pairs.store.ts'
import { findOwnPair } from './read-match.ts'
import { replaceAnswer } from './replaced-answers.store.ts'
import { tellPlaces } from './tell-places.ts'
import { tellOfBetterFit } from './tell-of-better-fit.ts'

/** A yes becomes a no while the other one has not answered. Once both have said yes, the way out is ending the pair. */
export async function takeBackYes(work: Work, { reason }: { reason: DeclineReason }): Promise<void> {
  const found = await findOwnPair(work)
  await lockPair(work.db, work.organisationId, found.pair.pairId)
  const { pair, side } = await findOwnPair(work)
  if (pair.state !== 'proposed' || pair[side] !== 'yes') throw new Failure(pairFailures.closed)
  await replaceAnswer(work.db, work.organisationId, pair.pairId, {
    side,
    answer: 'no',
    initials: null,
    reason,
    at: work.now,
  })
  await savePairState(work.db, work.organisationId, pair.pairId, 'exited', work.now)
  await tellPlaces(work, pair)
  work.record({ action: 'match.taken-back', subject: ['pair', pair.pairId], detail: { side } })
  await tellOfBetterFit(work, { pair, side: side === 'mentor' ? 'mentee' : 'mentor' })
}
