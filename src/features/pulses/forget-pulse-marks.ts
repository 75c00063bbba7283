import type { Work } from '#platform/database/work.ts'
import { deleteOldMarks, listOldMarks } from './pulse-expiry.store.ts'

/** That somebody has answered a round; the answers themselves are nobody’s and stay. One round id a mark. */
export async function forgetPulseMarks(
  work: Work,
  { programmeId, before, dry }: { programmeId: string; before: Date; dry: boolean },
): Promise<string[]> {
  const of = { programmeId, before }
  return dry
    ? listOldMarks(work.db, work.organisationId, of)
    : deleteOldMarks(work.db, work.organisationId, of)
}
