import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { circleFailures as failures } from './circles.contract.ts'
import { mayRunCircles } from './circles.policy.ts'
import { isAhead } from './circles.rules.ts'
import { deleteCircle, lockCircle } from './circles.store.ts'

/** Takes a date out that is still ahead, with what was answered. */
export async function removeCircle(
  work: Work,
  { programmeId, circleId }: { programmeId: string; circleId: string },
): Promise<void> {
  if (!mayRunCircles(work.actor)) throw new Failure(failures.notYours)
  const circle = await lockCircle(work.db, work.organisationId, { programmeId, circleId })
  if (!circle) throw new Failure(failures.notFound)
  if (!isAhead(circle, work.now)) throw new Failure(failures.begun)
  await deleteCircle(work.db, work.organisationId, circleId)
  work.record({ action: 'circle.removed', subject: ['circle', circleId], detail: { programmeId } })
}
