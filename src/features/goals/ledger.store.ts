import { tables, type Transaction } from '#platform/database/work.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import type { LineKind } from './goals.contract.ts'

export interface SealedLine {
  readonly lineId: string
  readonly pairId: string
  readonly side: Side
  readonly kind: LineKind
  readonly sessionId: string | null
  readonly sealed: Buffer
  readonly writtenAt: Date
}

const own = (db: Transaction) => tables<'ledger_lines'>(db)

export async function insertLine(db: Transaction, organisationId: string, line: SealedLine): Promise<void> {
  await own(db)
    .insertInto('ledger_lines')
    .values({
      organisation_id: organisationId,
      line_id: line.lineId,
      pair_id: line.pairId,
      side: line.side,
      kind: line.kind,
      session_id: line.sessionId,
      sealed: line.sealed,
      written_at: line.writtenAt,
    })
    .execute()
}

/** The newest first. */
export async function listLines(
  db: Transaction,
  organisationId: string,
  pairId: string,
): Promise<SealedLine[]> {
  const rows = await own(db)
    .selectFrom('ledger_lines')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('pair_id', '=', pairId)
    .orderBy('written_at', 'desc')
    .orderBy('line_id', 'desc')
    .execute()
  return rows.map((row) => ({
    lineId: row.line_id,
    pairId: row.pair_id,
    side: row.side as Side,
    kind: row.kind as LineKind,
    sessionId: row.session_id,
    sealed: row.sealed,
    writtenAt: row.written_at,
  }))
}

export async function removeLine(db: Transaction, organisationId: string, lineId: string): Promise<void> {
  await own(db)
    .deleteFrom('ledger_lines')
    .where('organisation_id', '=', organisationId)
    .where('line_id', '=', lineId)
    .execute()
}
