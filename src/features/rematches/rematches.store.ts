import { tables, type Transaction } from '#platform/database/work.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import { offerPlan, type OfferPlan } from './rematches.contract.ts'

export interface Offer {
  readonly offerId: string
  readonly programmeId: string
  readonly personId: string
  readonly side: Side
  readonly kind: 'direct' | 'swap' | 'best'
  readonly mentorId: string
  readonly menteeId: string
  readonly plan: OfferPlan
  readonly offeredAt: Date
  readonly leavesAt: Date
  readonly state: 'waiting' | 'sent' | 'undone' | 'overtaken'
  readonly pairId: string | null
}

const own = (db: Transaction) => tables<'rematch_offers'>(db)

/** Says whether it was written: of two who offer for one person at once the second is told. */
export async function insertOffer(
  db: Transaction,
  organisationId: string,
  offer: Offer,
  by: string | null,
): Promise<boolean> {
  const row = await own(db)
    .insertInto('rematch_offers')
    .values({
      organisation_id: organisationId,
      offer_id: offer.offerId,
      programme_id: offer.programmeId,
      person_id: offer.personId,
      side: offer.side,
      kind: offer.kind,
      mentor_id: offer.mentorId,
      mentee_id: offer.menteeId,
      plan: JSON.stringify(offer.plan),
      offered_by: by,
      offered_at: offer.offeredAt,
      leaves_at: offer.leavesAt,
      state: offer.state,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('offer_id')
    .executeTakeFirst()
  return row !== undefined
}

function select(db: Transaction, organisationId: string) {
  return own(db).selectFrom('rematch_offers').selectAll().where('organisation_id', '=', organisationId)
}
type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

function toOffer(row: Row): Offer {
  return {
    offerId: row.offer_id,
    programmeId: row.programme_id,
    personId: row.person_id,
    side: row.side as Side,
    kind: row.kind as Offer['kind'],
    mentorId: row.mentor_id,
    menteeId: row.mentee_id,
    plan: offerPlan.parse(row.plan),
    offeredAt: row.offered_at,
    leavesAt: row.leaves_at,
    state: row.state as Offer['state'],
    pairId: row.pair_id,
  }
}

/** Locked: it is taken back before or after it leaves, never during it. */
export async function findOfferForChange(
  db: Transaction,
  organisationId: string,
  offerId: string,
): Promise<Offer | undefined> {
  const row = await select(db, organisationId).where('offer_id', '=', offerId).forUpdate().executeTakeFirst()
  return row && toOffer(row)
}

export async function listWaiting(
  db: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<Offer[]> {
  const rows = await select(db, organisationId)
    .where('programme_id', '=', programmeId)
    .where('state', '=', 'waiting')
    .orderBy('offered_at')
    .execute()
  return rows.map(toOffer)
}

export async function saveOffer(
  db: Transaction,
  organisationId: string,
  offerId: string,
  { state, pairId, now }: { state: Offer['state']; pairId?: string; now: Date },
): Promise<void> {
  await own(db)
    .updateTable('rematch_offers')
    .set({ state, settled_at: now, ...(pairId === undefined ? {} : { pair_id: pairId }) })
    .where('organisation_id', '=', organisationId)
    .where('offer_id', '=', offerId)
    .execute()
}
