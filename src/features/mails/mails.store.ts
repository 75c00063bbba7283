import { tables, type Transaction } from '#platform/database/work.ts'
import { toMail, toRow } from './mail-rows.store.ts'
import type { MailState, OutgoingMail } from './outgoing-mail.rules.ts'

export type { OutgoingMail }

const own = (db: Transaction) => tables<'outgoing_mails'>(db)

/** True when the mail is new; false when one with its key is already there. */
export async function insertMail(
  db: Transaction,
  organisationId: string,
  mail: OutgoingMail,
): Promise<boolean> {
  const row = await own(db)
    .insertInto('outgoing_mails')
    .values(toRow(organisationId, mail))
    .onConflict((conflict) => conflict.doNothing())
    .returning('mail_id')
    .executeTakeFirst()
  return row !== undefined
}

function selectMails(db: Transaction, organisationId: string) {
  return own(db).selectFrom('outgoing_mails').selectAll().where('organisation_id', '=', organisationId)
}

export async function findMail(
  db: Transaction,
  organisationId: string,
  mailId: string,
): Promise<OutgoingMail | undefined> {
  const row = await selectMails(db, organisationId).where('mail_id', '=', mailId).executeTakeFirst()
  return row && toMail(row)
}

/** The mail's own row, or nothing: the Message-ID holds the mail's id. */
export async function findMailByMessageId(
  db: Transaction,
  organisationId: string,
  messageId: string,
): Promise<OutgoingMail | undefined> {
  const mailId = /^<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@upstream\.invalid>$/.exec(messageId)?.[1]
  return mailId ? findMailForChange(db, organisationId, mailId) : undefined
}

/** Locks the row: a worker about to send and a coordinator about to withdraw wait for each other. */
export async function findMailForChange(
  db: Transaction,
  organisationId: string,
  mailId: string,
): Promise<OutgoingMail | undefined> {
  const row = await selectMails(db, organisationId)
    .where('mail_id', '=', mailId)
    .forUpdate()
    .executeTakeFirst()
  return row && toMail(row)
}

export async function listMails(
  db: Transaction,
  organisationId: string,
  filter: { state?: MailState; limit: number },
): Promise<OutgoingMail[]> {
  let query = selectMails(db, organisationId)
    .orderBy('created_at', 'desc')
    .orderBy('mail_id', 'desc')
    .limit(filter.limit)
  if (filter.state) query = query.where('state', '=', filter.state)
  return (await query.execute()).map(toMail)
}

export async function listGroup(
  db: Transaction,
  organisationId: string,
  groupId: string,
): Promise<OutgoingMail[]> {
  const rows = await selectMails(db, organisationId)
    .where('group_id', '=', groupId)
    .orderBy('mail_id')
    .execute()
  return rows.map(toMail)
}

export async function listGroupForChange(
  db: Transaction,
  organisationId: string,
  groupId: string,
): Promise<OutgoingMail[]> {
  const rows = await selectMails(db, organisationId)
    .where('group_id', '=', groupId)
    .orderBy('mail_id')
    .forUpdate()
    .execute()
  return rows.map(toMail)
}

/** Waiting mails whose time came before the given moment and that nobody has had in hand since. */
export async function listStranded(db: Transaction, organisationId: string, before: Date): Promise<string[]> {
  const rows = await own(db)
    .selectFrom('outgoing_mails')
    .select('mail_id')
    .where('organisation_id', '=', organisationId)
    .where('state', '=', 'waiting')
    .where('carrier_id', 'is', null)
    .where('not_before', '<', before)
    .where((where) => where.or([where('leaving_at', 'is', null), where('leaving_at', '<', before)]))
    .execute()
  return rows.map(({ mail_id }) => mail_id)
}

/** The last mail that carried a link for this matter, so that the same can be sent again. */
export async function findMailOfLink(
  db: Transaction,
  organisationId: string,
  link: { purpose: string; personId: string | null; accountId: string | null; subjectId: string | null },
): Promise<OutgoingMail | undefined> {
  const row = await selectMails(db, organisationId)
    .where('link_purpose', '=', link.purpose)
    .where('person_id', 'is not distinct from', link.personId)
    .where('account_id', 'is not distinct from', link.accountId)
    .where('link_subject_id', 'is not distinct from', link.subjectId)
    .orderBy('created_at', 'desc')
    .executeTakeFirst()
  return row && toMail(row)
}

export async function countMails(
  db: Transaction,
  organisationId: string,
): Promise<Record<MailState, number>> {
  const rows = await own(db)
    .selectFrom('outgoing_mails')
    .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
    .where('organisation_id', '=', organisationId)
    .groupBy('state')
    .execute()
  const counts = { waiting: 0, sent: 0, failed: 0, held: 0, withdrawn: 0 }
  for (const { state, count } of rows) counts[state as MailState] = count
  return counts
}

export interface MailChange {
  readonly state?: MailState
  readonly reason?: string | null
  readonly leavingAt?: Date | null
  readonly tries?: number
  readonly notBefore?: Date
  readonly settledAt?: Date | null
  readonly countedAt?: Date | null
  readonly address?: string
  readonly carrierId?: string | null
}

function changing(db: Transaction, organisationId: string, change: MailChange) {
  return own(db)
    .updateTable('outgoing_mails')
    .set({
      ...(change.state === undefined ? {} : { state: change.state }),
      ...(change.reason === undefined ? {} : { reason: change.reason }),
      ...(change.leavingAt === undefined ? {} : { leaving_at: change.leavingAt }),
      ...(change.tries === undefined ? {} : { tries: change.tries }),
      ...(change.notBefore === undefined ? {} : { not_before: change.notBefore }),
      ...(change.settledAt === undefined ? {} : { settled_at: change.settledAt }),
      ...(change.countedAt === undefined ? {} : { counted_at: change.countedAt }),
      ...(change.address === undefined ? {} : { address: change.address }),
      ...(change.carrierId === undefined ? {} : { carrier_id: change.carrierId }),
    })
    .where('organisation_id', '=', organisationId)
}

export async function saveMail(
  db: Transaction,
  organisationId: string,
  mailId: string,
  change: MailChange,
): Promise<void> {
  await changing(db, organisationId, change).where('mail_id', '=', mailId).execute()
}

/** The same for one that waits and for those that travel inside it, which may have another reason. */
export async function saveMailAndCompanions(
  db: Transaction,
  organisationId: string,
  mailId: string,
  { reason, ...change }: MailChange & { readonly reason: string | null },
  inside: string | null,
): Promise<void> {
  await changing(db, organisationId, change)
    .set((set) => ({
      reason: set.case().when('carrier_id', '=', mailId).then(inside).else(reason).end(),
    }))
    .where((where) => where.or([where('mail_id', '=', mailId), where('carrier_id', '=', mailId)]))
    .where('state', '=', 'waiting')
    .execute()
}
