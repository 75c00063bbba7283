import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { instantOf } from '#features/bookings/own-time.rules.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import { circleFailures as failures, type PlanForm } from './circles.contract.ts'
import { mayRunCircles } from './circles.policy.ts'
import { isPlannable } from './circles.rules.ts'
import { insertCircle } from './circles.store.ts'

/** A date on which the mentors of a programme meet among themselves. */
export async function planCircle(
  work: Work,
  { programmeId, place, plan, ...form }: PlanForm & { programmeId: string },
): Promise<{ circleId: string }> {
  if (!mayRunCircles(work.actor)) throw new Failure(failures.notYours)
  await readProgramme(work, { programmeId })
  const { timeZone } = await readOrganisation(work)
  const startsAt = instantOf(form['start-day'], form['start-time'], timeZone)
  if (!startsAt || !isPlannable(startsAt, work.now)) throw new Failure(failures.day)
  const circleId = work.newId()
  await insertCircle(work.db, work.organisationId, {
    circleId,
    programmeId,
    startsAt,
    minutes: Number(form.minutes),
    place,
    plan,
    attendanceAt: null,
  })
  work.record({ action: 'circle.planned', subject: ['circle', circleId], detail: { programmeId } })
  return { circleId }
}
