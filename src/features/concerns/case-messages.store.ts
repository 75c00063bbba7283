import { caseTables, type CaseTransaction } from '#platform/cases/case-work.ts'
import type { CaseKind } from './concerns.contract.ts'

type Own = 'case_messages'

export interface StoredMessage {
  readonly messageId: string
  readonly at: Date
  readonly author: 'person' | 'handler'
  readonly accountId: string | null
  readonly kind: CaseKind
  readonly sealed: Buffer
}

/** The same id twice is one message: a second press sends nothing twice. Says whether it was new. */
export async function insertMessage(
  db: CaseTransaction,
  organisationId: string,
  caseId: string,
  message: StoredMessage,
): Promise<boolean> {
  const row = await caseTables<Own>(db)
    .insertInto('case_messages')
    .values({
      organisation_id: organisationId,
      case_id: caseId,
      message_id: message.messageId,
      at: message.at,
      author: message.author,
      account_id: message.accountId,
      kind: message.kind,
      sealed: message.sealed,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('message_id')
    .executeTakeFirst()
  return row !== undefined
}

export async function listMessages(
  db: CaseTransaction,
  organisationId: string,
  caseId: string,
): Promise<StoredMessage[]> {
  const rows = await caseTables<Own>(db)
    .selectFrom('case_messages')
    .select(['message_id', 'at', 'author', 'account_id', 'kind', 'sealed'])
    .where('organisation_id', '=', organisationId)
    .where('case_id', '=', caseId)
    .orderBy('at')
    .orderBy('message_id')
    .execute()
  return rows.map((row) => ({
    messageId: row.message_id,
    at: row.at,
    author: row.author as StoredMessage['author'],
    accountId: row.account_id,
    kind: row.kind as CaseKind,
    sealed: row.sealed,
  }))
}

/** When the person last wrote, by case: what a handler has not answered since waits. */
export async function lastWords(
  db: CaseTransaction,
  organisationId: string,
  caseIds: readonly string[],
): Promise<Map<string, Date>> {
  if (caseIds.length === 0) return new Map()
  const rows = await caseTables<Own>(db)
    .selectFrom('case_messages')
    .select(({ fn }) => ['case_id', fn.max('at').as('at')])
    .where('organisation_id', '=', organisationId)
    .where('case_id', 'in', caseIds)
    .where('author', '=', 'person')
    .groupBy('case_id')
    .execute()
  return new Map(rows.map(({ case_id, at }) => [case_id, at]))
}

export async function deleteMessages(
  db: CaseTransaction,
  organisationId: string,
  caseId: string,
): Promise<void> {
  await caseTables<Own>(db)
    .deleteFrom('case_messages')
    .where('organisation_id', '=', organisationId)
    .where('case_id', '=', caseId)
    .execute()
}
