import type { Work } from '#platform/database/work.ts'
import { deleteOldInterviews, listOldInterviews } from './interviews.store.ts'

/** What leaders said before the programme, and the texts made of it. One interview id each. */
export async function forgetInterviews(
  work: Work,
  { programmeId, before, dry }: { programmeId: string; before: Date; dry: boolean },
): Promise<string[]> {
  const of = { programmeId, before }
  return dry
    ? listOldInterviews(work.db, work.organisationId, of)
    : deleteOldInterviews(work.db, work.organisationId, of)
}
