import { tables, type Transaction } from '#platform/database/work.ts'

export interface MirrorDelivery {
  readonly deliveryId: string
  readonly mirrorId: string
  readonly mailId: string | null
  readonly state: 'waiting' | 'sent' | 'failed'
  readonly tries: number
  readonly createdAt: Date
}

const own = (db: Transaction) => tables<'mirror_deliveries'>(db)

/** True when it is new; false when one with its key is already there. */
export async function insertDelivery(
  db: Transaction,
  organisationId: string,
  delivery: MirrorDelivery & { readonly key: string },
): Promise<boolean> {
  const row = await own(db)
    .insertInto('mirror_deliveries')
    .values({
      organisation_id: organisationId,
      delivery_id: delivery.deliveryId,
      mirror_id: delivery.mirrorId,
      key: delivery.key,
      mail_id: delivery.mailId,
      state: delivery.state,
      tries: delivery.tries,
      created_at: delivery.createdAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('delivery_id')
    .executeTakeFirst()
  return row !== undefined
}

export async function findDeliveryForChange(
  db: Transaction,
  organisationId: string,
  deliveryId: string,
): Promise<MirrorDelivery | undefined> {
  const row = await own(db)
    .selectFrom('mirror_deliveries')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('delivery_id', '=', deliveryId)
    .forUpdate()
    .executeTakeFirst()
  return (
    row && {
      deliveryId: row.delivery_id,
      mirrorId: row.mirror_id,
      mailId: row.mail_id,
      state: row.state as MirrorDelivery['state'],
      tries: row.tries,
      createdAt: row.created_at,
    }
  )
}

export async function saveDelivery(
  db: Transaction,
  organisationId: string,
  deliveryId: string,
  change: {
    readonly state?: MirrorDelivery['state']
    readonly tries?: number
    readonly reason?: string | null
    readonly settled_at?: Date
  },
): Promise<void> {
  await own(db)
    .updateTable('mirror_deliveries')
    .set(change)
    .where('organisation_id', '=', organisationId)
    .where('delivery_id', '=', deliveryId)
    .execute()
}

export async function deleteDeliveries(
  db: Transaction,
  organisationId: string,
  before: Date,
): Promise<number> {
  const { numDeletedRows } = await own(db)
    .deleteFrom('mirror_deliveries')
    .where('organisation_id', '=', organisationId)
    .where('created_at', '<', before)
    .executeTakeFirst()
  return Number(numDeletedRows)
}
