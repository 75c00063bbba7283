import { tables, type Transaction } from '#platform/database/work.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import type { StillUsing } from './closings.contract.ts'

const own = (db: Transaction) => tables<'follow_ups'>(db)

/** Says whether it was written: each is asked once. */
export async function insertFollowUp(
  db: Transaction,
  organisationId: string,
  { pairId, side, months, askedAt }: { pairId: string; side: Side; months: number; askedAt: Date },
): Promise<boolean> {
  const row = await own(db)
    .insertInto('follow_ups')
    .values({ organisation_id: organisationId, pair_id: pairId, side, months, asked_at: askedAt })
    .onConflict((conflict) => conflict.doNothing())
    .returning('pair_id')
    .executeTakeFirst()
  return row !== undefined
}

/** The newest question to one of the two. */
export async function findFollowUp(
  db: Transaction,
  organisationId: string,
  pairId: string,
  side: Side,
): Promise<{ months: number; using: StillUsing | null } | undefined> {
  const row = await own(db)
    .selectFrom('follow_ups')
    .select(['months', 'still_using'])
    .where('organisation_id', '=', organisationId)
    .where('pair_id', '=', pairId)
    .where('side', '=', side)
    .orderBy('months', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { months: row.months, using: row.still_using as StillUsing | null }
}

export async function saveFollowUp(
  db: Transaction,
  organisationId: string,
  of: { pairId: string; side: Side; months: number },
  { using, inTouch, on }: { using: StillUsing; inTouch: boolean | null; on: string },
): Promise<void> {
  await own(db)
    .updateTable('follow_ups')
    .set({ still_using: using, in_touch: inTouch, answered_on: on })
    .where('organisation_id', '=', organisationId)
    .where('pair_id', '=', of.pairId)
    .where('side', '=', of.side)
    .where('months', '=', of.months)
    .execute()
}
