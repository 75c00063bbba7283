import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { enrolmentFailures as failures } from './enrolments.contract.ts'
import { mayEnrolOthers } from './enrolments.policy.ts'
import { listEnrolments } from './enrolments.reads.ts'

export async function describeEnrolments(work: Work, { programmeId }: { programmeId: string }) {
  if (!mayEnrolOthers(work.actor)) throw new Failure(failures.notYours)
  return { enrolments: await listEnrolments(work, { programmeId }) }
}
