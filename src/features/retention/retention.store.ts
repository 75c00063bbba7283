import { tables, type Transaction } from '#platform/database/work.ts'
import type { RetentionClass, Terms } from './retention.contract.ts'

type Own = 'retention_terms' | 'legal_holds' | 'retention_receipts'
const own = (db: Transaction) => tables<Own>(db)

export async function listTerms(
  db: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<Partial<Record<RetentionClass, number>>> {
  const rows = await own(db)
    .selectFrom('retention_terms')
    .select(['class', 'months'])
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .execute()
  return Object.fromEntries(rows.map((row) => [row.class, row.months]))
}

export async function saveTermRows(
  db: Transaction,
  organisationId: string,
  programmeId: string,
  terms: Terms,
  now: Date,
): Promise<void> {
  for (const [kind, months] of Object.entries(terms))
    await own(db)
      .insertInto('retention_terms')
      .values({
        organisation_id: organisationId,
        programme_id: programmeId,
        class: kind,
        months,
        changed_at: now,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['organisation_id', 'programme_id', 'class'])
          .doUpdateSet({ months, changed_at: now }),
      )
      .execute()
}

export interface Hold {
  readonly reason: string
  readonly placedAt: Date
}

export async function findHold(
  db: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<Hold | undefined> {
  const row = await own(db)
    .selectFrom('legal_holds')
    .select(['reason', 'placed_at'])
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .where('lifted_at', 'is', null)
    .executeTakeFirst()
  return row && { reason: row.reason, placedAt: row.placed_at }
}

export async function insertHold(
  db: Transaction,
  organisationId: string,
  hold: { holdId: string; programmeId: string; reason: string; by: string | null; at: Date },
): Promise<boolean> {
  const row = await own(db)
    .insertInto('legal_holds')
    .values({
      organisation_id: organisationId,
      hold_id: hold.holdId,
      programme_id: hold.programmeId,
      reason: hold.reason,
      placed_by: hold.by,
      placed_at: hold.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('hold_id')
    .executeTakeFirst()
  return row !== undefined
}

export async function liftHolds(
  db: Transaction,
  organisationId: string,
  programmeId: string,
  { by, at }: { by: string | null; at: Date },
): Promise<number> {
  const rows = await own(db)
    .updateTable('legal_holds')
    .set({ lifted_at: at, lifted_by: by })
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .where('lifted_at', 'is', null)
    .returning('hold_id')
    .execute()
  return rows.length
}

export interface Receipt {
  readonly receiptId: string
  /** Counted within the programme. */
  readonly number: number
  readonly class: RetentionClass
  readonly pairs: number
  readonly deleted: number
  readonly endedBefore: Date
  readonly at: Date
  readonly sha256: string
  readonly previous: string | null
}

export async function insertReceipt(
  db: Transaction,
  organisationId: string,
  programmeId: string,
  receipt: Receipt,
): Promise<void> {
  await own(db)
    .insertInto('retention_receipts')
    .values({
      organisation_id: organisationId,
      receipt_id: receipt.receiptId,
      number: receipt.number,
      programme_id: programmeId,
      class: receipt.class,
      pairs: receipt.pairs,
      deleted: receipt.deleted,
      ended_before: receipt.endedBefore,
      at: receipt.at,
      sha256: receipt.sha256,
      previous_sha256: receipt.previous,
    })
    .execute()
}

/** The newest first. */
export async function listReceipts(
  db: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<Receipt[]> {
  const rows = await own(db)
    .selectFrom('retention_receipts')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .orderBy('number', 'desc')
    .limit(200)
    .execute()
  return rows.map((row) => ({
    receiptId: row.receipt_id,
    number: row.number,
    class: row.class as RetentionClass,
    pairs: row.pairs,
    deleted: row.deleted,
    endedBefore: row.ended_before,
    at: row.at,
    sha256: row.sha256,
    previous: row.previous_sha256,
  }))
}

export async function listHeldProgrammes(db: Transaction, organisationId: string): Promise<string[]> {
  const rows = await own(db)
    .selectFrom('legal_holds')
    .select('programme_id')
    .where('organisation_id', '=', organisationId)
    .where('lifted_at', 'is', null)
    .execute()
  return rows.map((row) => row.programme_id)
}
