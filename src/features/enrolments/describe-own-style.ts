import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { enrolmentFailures as failures } from './enrolments.contract.ts'
import { saveStyles } from './enrolment-styles.store.ts'
import type { WorkingStyle } from './own-style.contract.ts'
import { findOwnEnrolment } from './read-own-enrolment.ts'

/** How somebody likes to work, in their own judgement. Described empty, it is deleted. */
export async function describeOwnStyle(work: Work, style: Partial<WorkingStyle>): Promise<void> {
  const { programme, enrolment } = await findOwnEnrolment(work)
  if (programme.state === 'closed') throw new Failure(failures.notOpen)
  if (enrolment?.state !== 'enrolled') throw new Failure(failures.notFound)
  const { enrolmentId } = enrolment
  await saveStyles(work.db, work.organisationId, new Map([[enrolmentId, style]]), work.now)
  work.record({ action: 'enrolment.style-described', subject: ['enrolment', enrolmentId] })
}
