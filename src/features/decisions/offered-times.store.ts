import { tables, type Transaction } from '#platform/database/work.ts'
import type { Side } from '#features/pairs/pair.rules.ts'

type Own = 'offered_times' | 'call_answers'

/** What one side offered before is replaced. */
export async function replaceOffers(
  db: Transaction,
  organisationId: string,
  pairId: string,
  offer: { side: Side; times: readonly Date[]; minutes: number; timeZone: string; at: Date },
): Promise<void> {
  await tables<Own>(db)
    .deleteFrom('offered_times')
    .where('organisation_id', '=', organisationId)
    .where('pair_id', '=', pairId)
    .where('side', '=', offer.side)
    .execute()
  const starts = [...new Set(offer.times.map((time) => time.getTime()))]
  if (starts.length === 0) return
  await tables<Own>(db)
    .insertInto('offered_times')
    .values(
      starts.map((start) => ({
        organisation_id: organisationId,
        pair_id: pairId,
        side: offer.side,
        starts_at: new Date(start),
        minutes: offer.minutes,
        time_zone: offer.timeZone,
        offered_at: offer.at,
      })),
    )
    .execute()
}

/** Times the other side offered that are still to come, the first one first. */
export async function listOffers(
  db: Transaction,
  organisationId: string,
  { pairId, side, after }: { pairId: string; side: Side; after: Date },
): Promise<Date[]> {
  const rows = await tables<Own>(db)
    .selectFrom('offered_times')
    .select('starts_at')
    .where('organisation_id', '=', organisationId)
    .where('pair_id', '=', pairId)
    .where('side', '=', side)
    .where('starts_at', '>', after)
    .orderBy('starts_at')
    .execute()
  return rows.map((row) => row.starts_at)
}

export async function insertCallAnswer(
  db: Transaction,
  organisationId: string,
  pairId: string,
  { side, at }: { side: Side; at: Date },
): Promise<void> {
  await tables<Own>(db)
    .insertInto('call_answers')
    .values({ organisation_id: organisationId, pair_id: pairId, side, answered_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function listCallSides(
  db: Transaction,
  organisationId: string,
  pairId: string,
): Promise<Side[]> {
  const rows = await tables<Own>(db)
    .selectFrom('call_answers')
    .select('side')
    .where('organisation_id', '=', organisationId)
    .where('pair_id', '=', pairId)
    .execute()
  return rows.map((row) => row.side as Side)
}
