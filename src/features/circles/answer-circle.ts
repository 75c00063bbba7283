import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { saveComes } from './circle-answers.store.ts'
import { circleFailures as failures } from './circles.contract.ts'
import { isAhead } from './circles.rules.ts'
import { lockCircle } from './circles.store.ts'
import { findOwnCircle } from './find-own-circle.ts'

/** A mentor says whether they come, as often as they like until it starts. The trace does not say which. */
export async function answerCircle(
  work: Work,
  { circleId, comes }: { circleId: string; comes: 'yes' | 'no' },
): Promise<void> {
  const { programmeId, mentorId } = await findOwnCircle(work)
  const circle = await lockCircle(work.db, work.organisationId, { programmeId, circleId })
  if (!circle) throw new Failure(failures.notFound)
  if (!isAhead(circle, work.now)) throw new Failure(failures.begun)
  await saveComes(work.db, work.organisationId, { circleId, personId: mentorId, comes: comes === 'yes' })
  work.record({ action: 'circle.answered', subject: ['circle', circleId] })
}
