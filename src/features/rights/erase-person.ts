import { createHash } from 'node:crypto'
import type { Work } from '#platform/database/work.ts'
import { eraseHeld } from '#platform/personal-data/erase-rows.ts'
import { rememberErased } from '#features/people/remember-erased.ts'
import { receiptText } from './rights.rules.ts'
import { insertErasureReceipt, listErasureReceipts, listOpenRequests, saveRequest } from './rights.store.ts'

/** The day is over: takes the person out of every table and writes the receipt. Safe to repeat; what was taken back does nothing. */
export async function erasePerson(work: Work, { personId }: { personId: string }): Promise<void> {
  work.upkeep()
  const { db, organisationId, now } = work
  const request = (await listOpenRequests(db, organisationId)).find((one) => one.personId === personId)
  if (request?.state !== 'confirmed' || !request.erasesAt || request.erasesAt > now) return
  await rememberErased(work, { personId })
  const counts = await eraseHeld(db, { organisationId, personId })
  const [last] = await listErasureReceipts(db, organisationId)
  const facts = { number: (last?.number ?? 0) + 1, personId, counts, at: now, previous: last?.sha256 ?? null }
  await insertErasureReceipt(db, organisationId, {
    ...facts,
    receiptId: work.newId(),
    sha256: createHash('sha256').update(receiptText(facts)).digest('hex'),
  })
  await saveRequest(db, organisationId, request.requestId, { state: 'done', erasesAt: request.erasesAt, now })
  work.record({
    action: 'erasure.done',
    subject: ['person', personId],
    detail: { tables: Object.keys(counts).length },
  })
}
