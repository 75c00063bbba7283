import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { enrolmentFailures } from './enrolments.contract.ts'
import { mayEnrolOthers } from './enrolments.policy.ts'
import { saveShortPercent } from './enrolment-settings.store.ts'

/** How much more must be wanted than offered before a topic counts as short, everywhere in the programme. */
export async function setShortPercent(
  work: Work,
  { programmeId, percent }: { programmeId: string; percent: number },
): Promise<void> {
  if (!mayEnrolOthers(work.actor)) throw new Failure(enrolmentFailures.notYours)
  await saveShortPercent(work.db, work.organisationId, programmeId, { percent, at: work.now })
  work.record({ action: 'topics.short-set', subject: ['programme', programmeId], detail: { percent } })
}
