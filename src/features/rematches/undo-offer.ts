import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import { mayRunPairs } from '#features/pairs/pairs.policy.ts'
import { tellPlaces } from '#features/pairs/tell-places.ts'
import { rematchFailures as failures } from './rematches.contract.ts'
import { findOfferForChange, listWaiting, saveOffer } from './rematches.store.ts'

/** Takes an offer back before anybody is asked, as if it had not been. */
export async function undoOffer(
  work: Work,
  { programmeId, personId, side }: { programmeId: string; personId: string; side: Side },
): Promise<void> {
  if (!mayRunPairs(work.actor)) throw new Failure(failures.notYours)
  const waiting = (await listWaiting(work.db, work.organisationId, programmeId)).find(
    (offer) => offer.personId === personId && offer.side === side,
  )
  const offer = waiting && (await findOfferForChange(work.db, work.organisationId, waiting.offerId))
  if (offer?.state !== 'waiting') throw new Failure(failures.tooLate)
  await saveOffer(work.db, work.organisationId, offer.offerId, { state: 'undone', now: work.now })
  await tellPlaces(work, { programmeId })
  work.record({ action: 'rematch.taken-back', subject: ['rematch', offer.offerId] })
}
