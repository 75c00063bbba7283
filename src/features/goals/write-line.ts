import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { sealText } from '#platform/sealing/seal.ts'
import { findOwnRoom } from '#features/notes/find-own-room.ts'
import { canWrite } from '#features/notes/notes.rules.ts'
import { openPairKey } from '#features/notes/open-pair-key.ts'
import { goalFailures, type LineKind } from './goals.contract.ts'
import { insertLine } from './ledger.store.ts'

export interface LedgerDraft {
  readonly kind: LineKind
  readonly line: string
  readonly sessionId?: string | null
}

/** "I learned" or "I shared", readable by both. */
export async function writeLine(
  work: Work,
  { kind, line, sessionId }: LedgerDraft,
): Promise<{ lineId: string }> {
  const { pair, side } = await findOwnRoom(work)
  if (!canWrite(pair)) throw new Failure(goalFailures.closed)
  const dataKey = await openPairKey(work, { pairId: pair.pairId, holder: 'shared' })
  const lineId = work.newId()
  await insertLine(work.db, work.organisationId, {
    lineId,
    pairId: pair.pairId,
    side,
    kind,
    sessionId: sessionId ?? null,
    sealed: sealText(work, dataKey, line, `ledger-line ${lineId}`),
    writtenAt: work.now,
  })
  work.record({ action: 'ledger.written', subject: ['line', lineId] })
  return { lineId }
}
