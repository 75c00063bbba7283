import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import { mayRunPairs } from '#features/pairs/pairs.policy.ts'
import { listProgrammePairs } from '#features/pairs/pairs.reads.ts'
import { tellPlaces } from '#features/pairs/tell-places.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import { askEngine, nameOf } from './ask-engine.ts'
import { findEndingPair } from './find-ending-pair.ts'
import { mostRefusals, refusalsOf } from './need.rules.ts'
import { rematchFailures as failures } from './rematches.contract.ts'
import { insertOffer } from './rematches.store.ts'

export const undoMinutes = 10

/**
 * Offers somebody one of the proposals. Nobody is asked for ten minutes; then the mentor is, before anybody else. A pair of theirs that
 * breaks a rule ends with it, and is untouched as long as the offer can be taken back.
 */
export async function offerPartner(
  work: Work,
  { programmeId, personId, side, pick }: { programmeId: string; personId: string; side: Side; pick: string },
): Promise<{ leavesAt: Date }> {
  if (!mayRunPairs(work.actor)) throw new Failure(failures.notYours)
  await readProgramme(work, { programmeId })
  const pairs = await listProgrammePairs(work, { programmeId })
  if (side === 'mentee' && refusalsOf(pairs, personId, side) >= mostRefusals)
    throw new Failure(failures.twice)
  const proposal = (await askEngine(work, { programmeId, personId, side })).find(
    (one) => nameOf(one) === pick,
  )
  if (!proposal) throw new Failure(failures.changed)
  const closes = await findEndingPair(work, { programmeId, personId, side })
  const offerId = work.newId()
  const leavesAt = new Date(work.now.getTime() + undoMinutes * 60_000)
  const { kind, pair, ends, begins } = proposal
  const written = await insertOffer(
    work.db,
    work.organisationId,
    {
      offerId,
      programmeId,
      personId,
      side,
      kind,
      mentorId: pair.mentorId,
      menteeId: pair.menteeId,
      plan: {
        why: pair.why,
        ends: ends.map(({ mentorId, menteeId }) => ({ mentorId, menteeId })),
        begins: begins.map(({ mentorId, menteeId, why }) => ({ mentorId, menteeId, why })),
        closes: closes ? { pairId: closes.pairId, rule: closes.rule } : null,
      },
      offeredAt: work.now,
      leavesAt,
      state: 'waiting',
      pairId: null,
    },
    work.actor.kind === 'account' ? work.actor.accountId : null,
  )
  if (!written) throw new Failure(failures.waiting)
  work.record({
    action: 'rematch.offered',
    subject: ['rematch', offerId],
    detail: { kind, side, closes: closes?.pairId ?? null },
  })
  await tellPlaces(work, { programmeId })
  await work.later('rematches.send', { offerId }, { startAfter: leavesAt })
  return { leavesAt }
}
