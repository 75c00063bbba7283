import type { Work } from '#platform/database/work.ts'
import { listEndedPairs } from './past-pairs.store.ts'

/** Who was a pair before, or was asked to be one and said no, in any programme: the two are not proposed to each other again. */
export async function listPastPairs(work: Work): Promise<(readonly [mentorId: string, menteeId: string])[]> {
  return listEndedPairs(work.db, work.organisationId)
}
