import type { Work } from '#platform/database/work.ts'
import { saveAnswerTime } from './person-answers.store.ts'

/**
 * Somebody has decided something behind a mailed link, whatever it was: the count of mails without an answer begins again. Called by
 * `asAnswer`, which stands around every press, and where a link is used up without one. It says nothing about what was decided.
 */
export async function noteAnswer(work: Work, { personId }: { personId: string }): Promise<void> {
  await saveAnswerTime(work.db, work.organisationId, personId, work.now)
  work.record({ action: 'person.answered', subject: ['person', personId] })
}
