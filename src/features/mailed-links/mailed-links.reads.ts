import type { Work } from '#platform/database/work.ts'
import { findAnswerTime } from './person-answers.store.ts'

/** When somebody last decided anything behind a mailed link. */
export function findLastAnswer(work: Work, { personId }: { personId: string }): Promise<Date | null> {
  return findAnswerTime(work.db, work.organisationId, personId)
}
