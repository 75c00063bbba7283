import { createHash } from 'node:crypto'
import type { Work } from '#platform/database/work.ts'
import { eraseHeld } from '#platform/personal-data/erase-rows.ts'
import { rememberErased } from '#features/people/remember-erased.ts'
import { receiptText } from './rights.rules.ts'
import { insertErasureReceipt, listErasureReceipts } from './rights.store.ts'

/** Takes somebody out of every table, remembers that no file brings them back, and writes the receipt. Says how many tables were touched. */
export async function takeOutPerson(
  work: Work,
  { personId }: { personId: string },
): Promise<{ tables: number }> {
  work.upkeep()
  const { db, organisationId, now } = work
  await rememberErased(work, { personId })
  const counts = await eraseHeld(db, { organisationId, personId })
  const [last] = await listErasureReceipts(db, organisationId)
  const facts = { number: (last?.number ?? 0) + 1, personId, counts, at: now, previous: last?.sha256 ?? null }
  await insertErasureReceipt(db, organisationId, {
    ...facts,
    receiptId: work.newId(),
    sha256: createHash('sha256').update(receiptText(facts)).digest('hex'),
  })
  return { tables: Object.keys(counts).length }
}
