import { tables, type Transaction } from '#platform/database/work.ts'
import { wishOf } from './mail-wishes.store.ts'
import type { MailWish } from './mails.rules.ts'

export interface MailReceiver {
  readonly stoppedAt: Date | null
  readonly quietUntil: Date | null
  readonly unreachable: { readonly address: string; readonly code: string; readonly at: Date } | null
  readonly wish: MailWish
}

const own = (db: Transaction) => tables<'mail_receivers'>(db)

/** Of two mails to one person taken up at once the second waits here, so it sees that the first has counted. */
export async function lockReceiver(
  db: Transaction,
  organisationId: string,
  personId: string,
): Promise<MailReceiver> {
  const row =
    (await lockRow(db, organisationId, personId)) ?? (await insertAndLock(db, organisationId, personId))
  return toReceiver(row)
}

/** The same for whoever a mail is to. Nothing when it is to nobody, or when they never got one. */
export async function lockReceiverOfMail(
  db: Transaction,
  organisationId: string,
  mailId: string,
): Promise<MailReceiver | undefined> {
  const personId = tables<'outgoing_mails'>(db)
    .selectFrom('outgoing_mails')
    .select('person_id')
    .where('organisation_id', '=', organisationId)
    .where('mail_id', '=', mailId)
  const row = await select(db, organisationId)
    .where('receiver.person_id', '=', personId)
    .forUpdate('receiver')
    .executeTakeFirst()
  return row && toReceiver(row)
}

/** The same to look at, without taking a turn. */
export async function findMailReceiver(
  db: Transaction,
  organisationId: string,
  personId: string,
): Promise<MailReceiver | null> {
  const row = await select(db, organisationId).where('receiver.person_id', '=', personId).executeTakeFirst()
  return row ? toReceiver(row) : null
}

function toReceiver(
  row: Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>,
): MailReceiver {
  return {
    stoppedAt: row.stopped_at,
    quietUntil: row.quiet_until,
    unreachable:
      row.unreachable_address === null || row.unreachable_at === null
        ? null
        : { address: row.unreachable_address, code: row.unreachable_code ?? '', at: row.unreachable_at },
    wish: wishOf(row.wish),
  }
}

function select(db: Transaction, organisationId: string) {
  return tables<'mail_receivers' | 'mail_wishes'>(db)
    .selectFrom('mail_receivers as receiver')
    .leftJoin('mail_wishes', (join) =>
      join
        .onRef('mail_wishes.organisation_id', '=', 'receiver.organisation_id')
        .onRef('mail_wishes.person_id', '=', 'receiver.person_id'),
    )
    .selectAll('receiver')
    .select('mail_wishes.wish')
    .where('receiver.organisation_id', '=', organisationId)
}

function lockRow(db: Transaction, organisationId: string, personId: string) {
  return select(db, organisationId)
    .where('receiver.person_id', '=', personId)
    .forUpdate('receiver')
    .executeTakeFirst()
}

async function insertAndLock(db: Transaction, organisationId: string, personId: string) {
  await own(db)
    .insertInto('mail_receivers')
    .values({ organisation_id: organisationId, person_id: personId })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return (await lockRow(db, organisationId, personId))!
}

export async function saveReceiver(
  db: Transaction,
  organisationId: string,
  personId: string,
  change: { readonly stoppedAt?: Date | null; readonly quietUntil?: Date | null },
): Promise<void> {
  await own(db)
    .updateTable('mail_receivers')
    .set({
      ...(change.stoppedAt === undefined ? {} : { stopped_at: change.stoppedAt }),
      ...(change.quietUntil === undefined ? {} : { quiet_until: change.quietUntil }),
    })
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .execute()
}

export async function saveUnreachable(
  db: Transaction,
  organisationId: string,
  personId: string,
  unreachable: NonNullable<MailReceiver['unreachable']> | null,
): Promise<void> {
  await own(db)
    .updateTable('mail_receivers')
    .set({
      unreachable_address: unreachable?.address ?? null,
      unreachable_code: unreachable?.code ?? null,
      unreachable_at: unreachable?.at ?? null,
    })
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .execute()
}
