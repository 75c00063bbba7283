import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { saveAttended } from './circle-answers.store.ts'
import { circleFailures as failures } from './circles.contract.ts'
import { mayRunCircles } from './circles.policy.ts'
import { isAhead } from './circles.rules.ts'
import { lockCircle, saveAttendanceSaid } from './circles.store.ts'
import { listCircleMentors } from './list-circle-mentors.ts'

/** Who was there, once it has begun. What was said there is not kept anywhere. */
export async function markAttendance(
  work: Work,
  { programmeId, circleId, person }: { programmeId: string; circleId: string; person: readonly string[] },
): Promise<void> {
  if (!mayRunCircles(work.actor)) throw new Failure(failures.notYours)
  const circle = await lockCircle(work.db, work.organisationId, { programmeId, circleId })
  if (!circle) throw new Failure(failures.notFound)
  if (isAhead(circle, work.now)) throw new Failure(failures.notBegun)
  const mentors = new Set((await listCircleMentors(work, { programmeId })).map(({ personId }) => personId))
  if (!person.every((personId) => mentors.has(personId))) throw new Failure(failures.notFound)
  await saveAttended(work.db, work.organisationId, circleId, [...new Set(person)])
  await saveAttendanceSaid(work.db, work.organisationId, circleId, work.now)
  work.record({ action: 'circle.attendance-marked', subject: ['circle', circleId], detail: { programmeId } })
}
