import { tables, type Transaction } from '#platform/database/work.ts'
import type { MailWish } from './mails.rules.ts'

export function wishOf(wish: string | null | undefined): MailWish {
  return wish === 'decisions' || wish === 'none' ? wish : 'all'
}

export async function findWish(db: Transaction, organisationId: string, personId: string): Promise<MailWish> {
  const row = await tables<'mail_wishes'>(db)
    .selectFrom('mail_wishes')
    .select('wish')
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return wishOf(row?.wish)
}

export async function saveWish(
  db: Transaction,
  organisationId: string,
  personId: string,
  wish: MailWish,
  now: Date,
): Promise<void> {
  await tables<'mail_wishes'>(db)
    .insertInto('mail_wishes')
    .values({ organisation_id: organisationId, person_id: personId, wish, changed_at: now })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'person_id']).doUpdateSet({ wish, changed_at: now }),
    )
    .execute()
}
