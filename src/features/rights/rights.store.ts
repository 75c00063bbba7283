import { tables, type Transaction } from '#platform/database/work.ts'
import type { ErasureFacts } from './rights.rules.ts'

export interface ErasureRequest {
  readonly requestId: string
  readonly personId: string
  readonly askedAt: Date
  readonly dueOn: string
  readonly state: 'asked' | 'confirmed' | 'done' | 'withdrawn'
  readonly erasesAt: Date | null
}

export interface ErasureReceipt extends ErasureFacts {
  readonly receiptId: string
  readonly sha256: string
}

const own = (db: Transaction) => tables<'erasure_requests' | 'erasure_receipts'>(db)

/** Says whether it was written: somebody asks once, however often. */
export async function insertRequest(
  db: Transaction,
  organisationId: string,
  request: Omit<ErasureRequest, 'state' | 'erasesAt'>,
): Promise<boolean> {
  const row = await own(db)
    .insertInto('erasure_requests')
    .values({
      organisation_id: organisationId,
      request_id: request.requestId,
      person_id: request.personId,
      asked_at: request.askedAt,
      due_on: request.dueOn,
      state: 'asked',
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('request_id')
    .executeTakeFirst()
  return row !== undefined
}

/** What still has to be answered, the oldest first. */
export async function listOpenRequests(db: Transaction, organisationId: string): Promise<ErasureRequest[]> {
  const rows = await own(db)
    .selectFrom('erasure_requests')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('state', 'in', ['asked', 'confirmed'])
    .orderBy('asked_at')
    .execute()
  return rows.map((row) => ({
    requestId: row.request_id,
    personId: row.person_id,
    askedAt: row.asked_at,
    dueOn: row.due_on,
    state: row.state as ErasureRequest['state'],
    erasesAt: row.erases_at,
  }))
}

export async function saveRequest(
  db: Transaction,
  organisationId: string,
  requestId: string,
  change: { state: ErasureRequest['state']; erasesAt: Date | null; now: Date },
): Promise<void> {
  await own(db)
    .updateTable('erasure_requests')
    .set({
      state: change.state,
      erases_at: change.erasesAt,
      settled_at: change.state === 'confirmed' ? null : change.now,
    })
    .where('organisation_id', '=', organisationId)
    .where('request_id', '=', requestId)
    .execute()
}

export async function insertErasureReceipt(
  db: Transaction,
  organisationId: string,
  receipt: ErasureReceipt,
): Promise<void> {
  await own(db)
    .insertInto('erasure_receipts')
    .values({
      organisation_id: organisationId,
      receipt_id: receipt.receiptId,
      number: receipt.number,
      person_id: receipt.personId,
      counts: JSON.stringify(receipt.counts),
      at: receipt.at,
      sha256: receipt.sha256,
      previous_sha256: receipt.previous,
    })
    .execute()
}

/** Everybody a receipt names by their id. */
export async function listReceiptPeople(db: Transaction, organisationId: string): Promise<string[]> {
  const rows = await own(db)
    .selectFrom('erasure_receipts')
    .select('person_id')
    .distinct()
    .where('organisation_id', '=', organisationId)
    .execute()
  return rows.map((row) => row.person_id)
}

/** The newest first. */
export async function listErasureReceipts(
  db: Transaction,
  organisationId: string,
): Promise<ErasureReceipt[]> {
  const rows = await own(db)
    .selectFrom('erasure_receipts')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .orderBy('number', 'desc')
    .limit(200)
    .execute()
  return rows.map((row) => ({
    receiptId: row.receipt_id,
    number: row.number,
    personId: row.person_id,
    counts: row.counts as Record<string, number>,
    at: row.at,
    sha256: row.sha256,
    previous: row.previous_sha256,
  }))
}
