import { caseTables, type CaseTransaction } from '#platform/cases/case-work.ts'

type Own = 'case_mails'

export interface CaseMail {
  readonly mailId: string
  readonly caseId: string
  readonly receiver: 'person' | 'handler'
  /** Of the handler. */
  readonly accountId: string | null
  readonly tries: number
}

/** The same key twice is one mail. */
export async function insertCaseMail(
  db: CaseTransaction,
  organisationId: string,
  mail: Omit<CaseMail, 'tries'> & { readonly key: string },
  now: Date,
): Promise<boolean> {
  const row = await caseTables<Own>(db)
    .insertInto('case_mails')
    .values({
      organisation_id: organisationId,
      mail_id: mail.mailId,
      case_id: mail.caseId,
      key: mail.key,
      receiver: mail.receiver,
      account_id: mail.accountId,
      state: 'waiting',
      not_before: now,
      created_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('mail_id')
    .executeTakeFirst()
  return row !== undefined
}

/** Takes the next mail in hand; two workers never hold the same one. */
export async function takeCaseMail(
  db: CaseTransaction,
  organisationId: string,
  now: Date,
  until: Date,
): Promise<CaseMail | undefined> {
  const row = await caseTables<Own>(db)
    .selectFrom('case_mails')
    .select(['mail_id', 'case_id', 'receiver', 'account_id', 'tries'])
    .where('organisation_id', '=', organisationId)
    .where('state', '=', 'waiting')
    .where('not_before', '<=', now)
    .orderBy('not_before')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  if (!row) return undefined
  await saveCaseMail(db, organisationId, row.mail_id, { tries: row.tries + 1, notBefore: until })
  return {
    mailId: row.mail_id,
    caseId: row.case_id,
    receiver: row.receiver as CaseMail['receiver'],
    accountId: row.account_id,
    tries: row.tries + 1,
  }
}

export async function saveCaseMail(
  db: CaseTransaction,
  organisationId: string,
  mailId: string,
  change: { readonly state?: 'sent' | 'failed'; readonly tries?: number; readonly notBefore?: Date },
): Promise<void> {
  await caseTables<Own>(db)
    .updateTable('case_mails')
    .set({
      ...(change.state === undefined ? {} : { state: change.state }),
      ...(change.tries === undefined ? {} : { tries: change.tries }),
      ...(change.notBefore === undefined ? {} : { not_before: change.notBefore }),
    })
    .where('organisation_id', '=', organisationId)
    .where('mail_id', '=', mailId)
    .execute()
}

export async function deleteCaseMails(
  db: CaseTransaction,
  organisationId: string,
  caseId: string,
): Promise<void> {
  await caseTables<Own>(db)
    .deleteFrom('case_mails')
    .where('organisation_id', '=', organisationId)
    .where('case_id', '=', caseId)
    .execute()
}
