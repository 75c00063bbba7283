import { tables, type Transaction } from '#platform/database/work.ts'

export interface Closing {
  readonly pairId: string
  readonly programmeId: string
  readonly kind: 'planned' | 'early'
  readonly openedAt: Date
  readonly askedAt: Date | null
  readonly closesAt: Date | null
  readonly closedAt: Date | null
}

const own = (db: Transaction) => tables<'pair_closings'>(db)

/** Says whether it was written; a pair is closed once. */
export async function insertClosing(
  db: Transaction,
  organisationId: string,
  closing: Closing,
): Promise<boolean> {
  const row = await own(db)
    .insertInto('pair_closings')
    .values({
      organisation_id: organisationId,
      pair_id: closing.pairId,
      programme_id: closing.programmeId,
      kind: closing.kind,
      opened_at: closing.openedAt,
      asked_at: closing.askedAt,
      closes_at: closing.closesAt,
      closed_at: closing.closedAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('pair_id')
    .executeTakeFirst()
  return row !== undefined
}

function select(db: Transaction, organisationId: string) {
  return own(db).selectFrom('pair_closings').selectAll().where('organisation_id', '=', organisationId)
}
type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

function toClosing(row: Row): Closing {
  return {
    pairId: row.pair_id,
    programmeId: row.programme_id,
    kind: row.kind as Closing['kind'],
    openedAt: row.opened_at,
    askedAt: row.asked_at,
    closesAt: row.closes_at,
    closedAt: row.closed_at,
  }
}

export async function findClosing(
  db: Transaction,
  organisationId: string,
  pairId: string,
): Promise<Closing | undefined> {
  const row = await select(db, organisationId).where('pair_id', '=', pairId).executeTakeFirst()
  return row && toClosing(row)
}

export async function listClosings(
  db: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<Closing[]> {
  const rows = await select(db, organisationId)
    .where('programme_id', '=', programmeId)
    .orderBy('pair_id')
    .execute()
  return rows.map(toClosing)
}

export async function saveClosing(
  db: Transaction,
  organisationId: string,
  pairId: string,
  change: { askedAt?: Date; closesAt?: Date; closedAt?: Date },
): Promise<void> {
  await own(db)
    .updateTable('pair_closings')
    .set({
      ...(change.askedAt === undefined ? {} : { asked_at: change.askedAt }),
      ...(change.closesAt === undefined ? {} : { closes_at: change.closesAt }),
      ...(change.closedAt === undefined ? {} : { closed_at: change.closedAt }),
    })
    .where('organisation_id', '=', organisationId)
    .where('pair_id', '=', pairId)
    .execute()
}
