import type { Work } from '#platform/database/work.ts'
import { offerPair } from '#features/pairs/offer-pair.ts'
import { findPairById, listProgrammePairs } from '#features/pairs/pairs.reads.ts'
import { replaceOpenPair } from '#features/pairs/replace-open-pair.ts'
import { endPair } from '#features/pauses/end-pair.ts'
import { askEngine, nameOf } from './ask-engine.ts'
import { findEndingPair } from './find-ending-pair.ts'
import { isFixed, isOpen } from './need.rules.ts'
import { findOfferForChange, saveOffer, type Offer } from './rematches.store.ts'

/**
 * The ten minutes are over. Everything is checked once more, since people and pairs may have changed; what does not hold any more is not
 * sent, and the person is among the needs again. Safe to repeat.
 */
export async function sendOffer(work: Work, { offerId }: { offerId: string }): Promise<void> {
  work.upkeep()
  const offer = await findOfferForChange(work.db, work.organisationId, offerId)
  if (offer?.state !== 'waiting' || offer.leavesAt > work.now) return
  if (!(await holds(work, offer)) || !(await stillEnds(work, offer))) {
    await saveOffer(work.db, work.organisationId, offerId, { state: 'overtaken', now: work.now })
    work.record({ action: 'rematch.overtaken', subject: ['rematch', offerId] })
    return
  }
  const { programmeId, mentorId, menteeId, plan } = offer
  await replaceEnds(work, offer)
  // Both read the words of every early end, before anybody is asked anew.
  if (plan.closes)
    await endPair(work, { pairId: plan.closes.pairId, askedBy: 'programme', cause: plan.closes.rule })
  const { pairId } = await offerPair(work, {
    programmeId,
    originId: offerId,
    pair: { mentorId, menteeId, why: plan.why },
  })
  await saveOffer(work.db, work.organisationId, offerId, { state: 'sent', pairId, now: work.now })
}

async function holds(work: Work, offer: Offer): Promise<boolean> {
  const { programmeId, personId, side, kind, plan } = offer
  const proposals = await askEngine(work, {
    programmeId,
    personId,
    side,
    except: offer.offerId,
    directs: 100_000,
  })
  const same = proposals.find(
    (one) =>
      nameOf(one) ===
      nameOf({ kind, pair: { ...one.pair, mentorId: offer.mentorId, menteeId: offer.menteeId } }),
  )
  const keys = (pairs: readonly { mentorId: string; menteeId: string }[]) =>
    pairs
      .map(({ mentorId, menteeId }) => `${mentorId}.${menteeId}`)
      .toSorted()
      .join()
  return same !== undefined && keys(same.ends) === keys(plan.ends) && keys(same.begins) === keys(plan.begins)
}

/** Whoever said meanwhile that the old pair may stay, with their name, is not overruled by an offer made before. */
async function stillEnds(work: Work, { programmeId, personId, side, plan }: Offer): Promise<boolean> {
  const ending = await findEndingPair(work, { programmeId, personId, side })
  if (ending || !plan.closes) return ending?.pairId === plan.closes?.pairId
  const pair = await findPairById(work, plan.closes)
  return !pair || !isFixed(pair)
}

async function replaceEnds(work: Work, { programmeId, offerId, plan }: Offer): Promise<void> {
  const open = (await listProgrammePairs(work, { programmeId })).filter(isOpen)
  for (const [at, end] of plan.ends.entries()) {
    const pair = open.find(({ mentorId, menteeId }) => mentorId === end.mentorId && menteeId === end.menteeId)
    // What begins is written with the first that ends, so that nothing is written twice.
    if (pair)
      await replaceOpenPair(work, {
        programmeId,
        originId: offerId,
        end: pair.pairId,
        begin: at === 0 ? plan.begins : [],
      })
  }
}
