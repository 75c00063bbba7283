import { tables, type Transaction } from '#platform/database/work.ts'

const own = (transaction: Transaction) => tables<'match_presences'>(transaction)

interface Presence {
  readonly programmeId: string
  readonly accountId: string
}

export async function savePresence(
  transaction: Transaction,
  organisationId: string,
  { programmeId, accountId }: Presence,
  now: Date,
): Promise<void> {
  await own(transaction)
    .insertInto('match_presences')
    .values({
      organisation_id: organisationId,
      programme_id: programmeId,
      account_id: accountId,
      seen_at: now,
    })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'programme_id', 'account_id']).doUpdateSet({ seen_at: now }),
    )
    .execute()
}

export async function listPresences(
  transaction: Transaction,
  organisationId: string,
  programmeId: string,
  since: Date,
): Promise<string[]> {
  const rows = await own(transaction)
    .selectFrom('match_presences')
    .select('account_id')
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .where('seen_at', '>', since)
    .orderBy('account_id')
    .execute()
  return rows.map((row) => row.account_id)
}

export async function removePresences(
  transaction: Transaction,
  organisationId: string,
  until: Date,
): Promise<void> {
  await own(transaction)
    .deleteFrom('match_presences')
    .where('organisation_id', '=', organisationId)
    .where('seen_at', '<=', until)
    .execute()
}
