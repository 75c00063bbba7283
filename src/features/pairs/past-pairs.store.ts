import { tables, type Transaction } from '#platform/database/work.ts'

export async function listEndedPairs(
  db: Transaction,
  organisationId: string,
): Promise<(readonly [mentorId: string, menteeId: string])[]> {
  const rows = await tables<'pairs'>(db)
    .selectFrom('pairs')
    .select(['mentor_id', 'mentee_id'])
    .distinct()
    .where('organisation_id', '=', organisationId)
    .where('state', 'in', ['closed', 'exited'])
    .orderBy('mentor_id')
    .orderBy('mentee_id')
    .execute()
  return rows.map((row) => [row.mentor_id, row.mentee_id] as const)
}

export async function listExitedPeople(
  db: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<string[]> {
  const rows = await tables<'pairs'>(db)
    .selectFrom('pairs')
    .select(['mentor_id', 'mentee_id'])
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .where('state', '=', 'exited')
    .execute()
  return [...new Set(rows.flatMap((row) => [row.mentor_id, row.mentee_id]))].toSorted()
}
