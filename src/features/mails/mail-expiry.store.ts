import { tables, type Transaction } from '#platform/database/work.ts'

const own = (db: Transaction) => tables<'outgoing_mails'>(db)
const settled = ['sent', 'failed', 'withdrawn'] as const

export async function listMailsOf(
  db: Transaction,
  organisationId: string,
  subjectIds: readonly string[],
): Promise<string[]> {
  if (subjectIds.length === 0) return []
  const rows = await own(db)
    .selectFrom('outgoing_mails')
    .select('link_subject_id')
    .where('organisation_id', '=', organisationId)
    .where('link_subject_id', 'in', [...subjectIds])
    .where('state', 'in', settled)
    .execute()
  return rows.map((row) => row.link_subject_id!)
}

export async function deleteMailsOf(
  db: Transaction,
  organisationId: string,
  subjectIds: readonly string[],
): Promise<string[]> {
  if (subjectIds.length === 0) return []
  const rows = await own(db)
    .deleteFrom('outgoing_mails')
    .where('organisation_id', '=', organisationId)
    .where('link_subject_id', 'in', [...subjectIds])
    .where('state', 'in', settled)
    .returning('link_subject_id')
    .execute()
  return rows.map((row) => row.link_subject_id!)
}
