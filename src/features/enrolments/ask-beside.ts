import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { enrolmentFailures as failures } from './enrolments.contract.ts'
import { mayEnrolOthers } from './enrolments.policy.ts'
import { saveAsked } from './enrolment-settings.store.ts'
import type { AskedBeside } from './own-colleagues.contract.ts'

/** From now on people are asked this beside their topics and hours. What they said before stays until they take it back. */
export async function askBeside(
  work: Work,
  { programmeId, asked }: { programmeId: string; asked: AskedBeside },
): Promise<void> {
  if (!mayEnrolOthers(work.actor)) throw new Failure(failures.notYours)
  await saveAsked(work.db, work.organisationId, programmeId, { asked, at: work.now })
  work.record({
    action: 'enrolment-questions.set',
    subject: ['programme', programmeId],
    detail: { ...asked },
  })
}
