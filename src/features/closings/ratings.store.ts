import { tables, type Transaction } from '#platform/database/work.ts'
import type { Side } from '#features/pairs/pair.rules.ts'

export interface StartRating {
  readonly topic: string
  readonly rating: number
}
export interface ClosingRating {
  readonly topic: string
  readonly now: number
  readonly startNow: number
}

export async function saveStartRatings(
  db: Transaction,
  organisationId: string,
  of: { pairId: string; side: Side; at: Date },
  ratings: readonly StartRating[],
): Promise<void> {
  for (const { topic, rating } of ratings)
    await tables<'start_ratings'>(db)
      .insertInto('start_ratings')
      .values({
        organisation_id: organisationId,
        pair_id: of.pairId,
        side: of.side,
        topic,
        rating,
        rated_at: of.at,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['organisation_id', 'pair_id', 'side', 'topic'])
          .doUpdateSet({ rating, rated_at: of.at }),
      )
      .execute()
}

export async function listStartRatings(
  db: Transaction,
  organisationId: string,
  pairIds: readonly string[],
): Promise<(StartRating & { pairId: string; side: Side })[]> {
  if (pairIds.length === 0) return []
  const rows = await tables<'start_ratings'>(db)
    .selectFrom('start_ratings')
    .select(['pair_id', 'side', 'topic', 'rating'])
    .where('organisation_id', '=', organisationId)
    .where('pair_id', 'in', [...pairIds])
    .orderBy('topic')
    .execute()
  return rows.map(({ pair_id, side, topic, rating }) => ({
    pairId: pair_id,
    side: side as Side,
    topic,
    rating,
  }))
}

export async function saveClosingRatings(
  db: Transaction,
  organisationId: string,
  of: { pairId: string; side: Side },
  ratings: readonly ClosingRating[],
): Promise<void> {
  for (const { topic, now, startNow } of ratings)
    await tables<'reflection_ratings'>(db)
      .insertInto('reflection_ratings')
      .values({
        organisation_id: organisationId,
        pair_id: of.pairId,
        side: of.side,
        topic,
        now,
        start_now: startNow,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['organisation_id', 'pair_id', 'side', 'topic'])
          .doUpdateSet({ now, start_now: startNow }),
      )
      .execute()
}

export async function listClosingRatings(
  db: Transaction,
  organisationId: string,
  pairIds: readonly string[],
): Promise<(ClosingRating & { pairId: string; side: Side })[]> {
  if (pairIds.length === 0) return []
  const rows = await tables<'reflection_ratings'>(db)
    .selectFrom('reflection_ratings')
    .select(['pair_id', 'side', 'topic', 'now', 'start_now'])
    .where('organisation_id', '=', organisationId)
    .where('pair_id', 'in', [...pairIds])
    .orderBy('topic')
    .execute()
  return rows.map(({ pair_id, side, topic, now, start_now }) => ({
    pairId: pair_id,
    side: side as Side,
    topic,
    now,
    startNow: start_now,
  }))
}
