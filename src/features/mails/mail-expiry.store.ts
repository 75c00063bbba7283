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

export interface OldMails {
  readonly personIds: readonly string[]
  /** Mails about these go with them, by a term of their own. */
  readonly exceptSubjects: readonly string[]
  readonly before: Date
}

export async function listOldMails(
  db: Transaction,
  organisationId: string,
  { personIds, exceptSubjects, before }: OldMails,
): Promise<{ mailId: string; personId: string }[]> {
  if (personIds.length === 0) return []
  const rows = await own(db)
    .selectFrom('outgoing_mails')
    .select(['mail_id', 'person_id', 'link_subject_id'])
    .where('organisation_id', '=', organisationId)
    .where('person_id', 'in', [...personIds])
    .where('state', 'in', settled)
    .where('created_at', '<', before)
    .execute()
  const kept = new Set(exceptSubjects)
  return rows
    .filter((row) => !row.link_subject_id || !kept.has(row.link_subject_id))
    .map((row) => ({ mailId: row.mail_id, personId: row.person_id! }))
}

export async function deleteMailRows(
  db: Transaction,
  organisationId: string,
  mailIds: readonly string[],
): Promise<void> {
  for (let from = 0; from < mailIds.length; from += 1000)
    await own(db)
      .deleteFrom('outgoing_mails')
      .where('organisation_id', '=', organisationId)
      .where('mail_id', 'in', mailIds.slice(from, from + 1000))
      .execute()
}
