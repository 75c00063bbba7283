import { tables, type Transaction } from '#platform/database/work.ts'

export interface MailReceiver {
  readonly stoppedAt: Date | null
  readonly quietUntil: Date | null
  readonly unreachable: { readonly address: string; readonly code: string; readonly at: Date } | null
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

/** The same to look at, without taking a turn. */
export async function findMailReceiver(
  db: Transaction,
  organisationId: string,
  personId: string,
): Promise<MailReceiver | null> {
  const row = await select(db, organisationId, personId).executeTakeFirst()
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
  }
}

function select(db: Transaction, organisationId: string, personId: string) {
  return own(db)
    .selectFrom('mail_receivers')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
}

function lockRow(db: Transaction, organisationId: string, personId: string) {
  return select(db, organisationId, personId).forUpdate().executeTakeFirst()
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
