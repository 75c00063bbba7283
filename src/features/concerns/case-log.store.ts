import { caseTables, type CaseTransaction } from '#platform/cases/case-work.ts'

export interface LogLine {
  readonly at: Date
  readonly action: string
  /** The account of a handler; nothing for the person who holds the code, and for what happens by itself. */
  readonly accountId: string | null
}

/** Newest first. */
export async function listCaseLog(
  db: CaseTransaction,
  organisationId: string,
  caseId: string,
  count: number,
): Promise<LogLine[]> {
  const rows = await caseTables<'case_log_entries'>(db)
    .selectFrom('case_log_entries')
    .select(['at', 'action', 'actor_id'])
    .where('organisation_id', '=', organisationId)
    .where('case_id', '=', caseId)
    .orderBy('number', 'desc')
    .limit(count)
    .execute()
  return rows.map(({ at, action, actor_id }) => ({ at, action, accountId: actor_id }))
}
