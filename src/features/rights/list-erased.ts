import type { Work } from '#platform/database/work.ts'
import { listReceiptPeople } from './rights.store.ts'

/** The ids in all receipts: whoever was erased here, for the list that is kept outside the database. */
export async function listErased(work: Work): Promise<readonly string[]> {
  return listReceiptPeople(work.db, work.organisationId)
}
