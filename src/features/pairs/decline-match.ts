import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { useMailedLink } from '#features/mailed-links/use-mailed-link.ts'
import { matchView } from './pair.rules.ts'
import { pairFailures, type DeclineReason } from './pairs.contract.ts'
import { insertAnswer, lockPair, savePairState } from './pairs.store.ts'
import { findOwnPair } from './read-match.ts'
import { tellPlaces } from './tell-places.ts'
import { tellOfBetterFit } from './tell-of-better-fit.ts'

export interface Refusal {
  readonly reason: DeclineReason
  /** Around a first call both may say no at any time before their own yes. */
  readonly aroundCall?: boolean
}

/** A no ends the pair. A leader never hears of a mentor's no; a mentor reads only that a better fit is being looked for. */
export async function declineMatch(work: Work, { reason, aroundCall = false }: Refusal): Promise<void> {
  const found = await findOwnPair(work)
  await lockPair(work.db, work.organisationId, found.pair.pairId)
  const { pair, side } = await findOwnPair(work)
  const open = aroundCall
    ? pair.state === 'proposed' && pair.announced && pair[side] === null
    : matchView(pair, side) === 'decide'
  if (!open) throw new Failure(pairFailures.closed)
  await useMailedLink(work)
  await insertAnswer(work.db, work.organisationId, pair.pairId, {
    side,
    answer: 'no',
    initials: null,
    reason,
    at: work.now,
  })
  await savePairState(work.db, work.organisationId, pair.pairId, 'exited', work.now)
  await tellPlaces(work, pair)
  work.record({ action: 'match.declined', subject: ['pair', pair.pairId], detail: { side } })
  if (side === 'mentee') await tellOfBetterFit(work, { pair, side: 'mentor' })
  else if (aroundCall) await tellOfBetterFit(work, { pair, side: 'mentee' })
}
