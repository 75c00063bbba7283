import type { Work } from '#platform/database/work.ts'
import { deleteOldAnswers, listOldAnswers } from './circle-expiry.store.ts'

/** Who said they would come to a circle, and who came. That there was a circle stays. One circle id an answer. */
export async function forgetCircleAnswers(
  work: Work,
  { programmeId, before, dry }: { programmeId: string; before: Date; dry: boolean },
): Promise<string[]> {
  const of = { programmeId, before }
  return dry
    ? listOldAnswers(work.db, work.organisationId, of)
    : deleteOldAnswers(work.db, work.organisationId, of)
}
