import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import { listAnswers } from './circle-answers.store.ts'
import { circleFailures as failures } from './circles.contract.ts'
import { mayRunCircles } from './circles.policy.ts'
import { isAhead } from './circles.rules.ts'
import { listCircles } from './circles.store.ts'
import { listCircleMentors } from './list-circle-mentors.ts'

/** The dates of a programme for its coordinator: how many come, and who was there. Who does not come is not among it. */
export async function readCircles(work: Work, { programmeId }: { programmeId: string }) {
  if (!mayRunCircles(work.actor)) throw new Failure(failures.notYours)
  const { name } = await readProgramme(work, { programmeId })
  const mentors = await listCircleMentors(work, { programmeId })
  const circles = await listCircles(work.db, work.organisationId, programmeId)
  const answers = Map.groupBy(
    await listAnswers(
      work.db,
      work.organisationId,
      circles.map(({ circleId }) => circleId),
    ),
    ({ circleId }) => circleId,
  )
  const views = circles.map((circle) => {
    const said = answers.get(circle.circleId) ?? []
    return {
      ...circle,
      coming: said.filter(({ comes }) => comes === true).length,
      attended: said.filter(({ attended }) => attended).map(({ personId }) => personId),
    }
  })
  return {
    programme: name,
    mentors,
    ahead: views.filter((circle) => isAhead(circle, work.now)),
    past: views.filter((circle) => !isAhead(circle, work.now)).toReversed(),
  }
}
