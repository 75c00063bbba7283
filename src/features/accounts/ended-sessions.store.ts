import { tables, type Transaction } from '#platform/database/work.ts'

export async function deleteEndedSessions(
  db: Transaction,
  organisationId: string,
  before: Date,
): Promise<void> {
  await tables<'sessions'>(db)
    .deleteFrom('sessions')
    .where('organisation_id', '=', organisationId)
    .where((where) => where.or([where('ended_at', '<', before), where('ends_at', '<', before)]))
    .execute()
}
