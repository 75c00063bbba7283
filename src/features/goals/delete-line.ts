import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { findOwnRoom } from '#features/notes/find-own-room.ts'
import { goalFailures } from './goals.contract.ts'
import { listLines, removeLine } from './ledger.store.ts'

/** Each takes back their own lines only. */
export async function deleteLine(work: Work, { lineId }: { lineId: string }): Promise<void> {
  const { pair, side } = await findOwnRoom(work)
  const lines = await listLines(work.db, work.organisationId, pair.pairId)
  if (!lines.some((line) => line.lineId === lineId && line.side === side))
    throw new Failure(goalFailures.lineNotFound)
  await removeLine(work.db, work.organisationId, lineId)
  work.record({ action: 'ledger.deleted', subject: ['line', lineId] })
}
