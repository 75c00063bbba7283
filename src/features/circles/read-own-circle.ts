import type { Work } from '#platform/database/work.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import { namePeople } from '#features/pairs/name-people.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import { listAnswers } from './circle-answers.store.ts'
import { comingCircles, isAhead } from './circles.rules.ts'
import { listCircles } from './circles.store.ts'
import { findOwnCircle } from './find-own-circle.ts'

/** The coming dates for a mentor, with what they said themselves and nothing of anybody else. */
export async function readOwnCircle(work: Work) {
  const pair = await findOwnCircle(work)
  const { programmeId, mentorId } = pair
  const [named] = await namePeople(work, [pair])
  const coming = comingCircles(await listCircles(work.db, work.organisationId, programmeId), work.now)
  const ids = coming.map(({ circleId }) => circleId)
  const own = (await listAnswers(work.db, work.organisationId, ids)).filter(
    ({ personId }) => personId === mentorId,
  )
  return {
    programme: (await readProgramme(work, { programmeId })).name,
    timeZone: named?.mentorPerson?.timeZone ?? (await readOrganisation(work)).timeZone,
    circles: coming.map(({ attendanceAt: _, programmeId: _of, ...circle }) => ({
      ...circle,
      ahead: isAhead(circle, work.now),
      comes: own.find(({ circleId }) => circleId === circle.circleId)?.comes ?? null,
    })),
  }
}
