import type { Work } from '#platform/database/work.ts'
import { listHeldProgrammes } from './retention.store.ts'

/** Programmes on which a legal hold stands: nothing of theirs is deleted. */
export async function listProgrammesOnHold(work: Work): Promise<string[]> {
  return listHeldProgrammes(work.db, work.organisationId)
}
