import type { Work } from '#platform/database/work.ts'
import { listSensitiveSessions } from '#features/guides/guides.reads.ts'
import { listPairsOfPerson } from '#features/pairs/pairs.reads.ts'
import { readDesign } from '#features/programmes/programmes.reads.ts'
import { listCoursesOfPairs } from '#features/sessions/sessions.reads.ts'
import { capOf, carriedIn, isOverCap, loadSince, type LoadCap, type MentorLoad } from './mentor-load.rules.ts'

export interface MeteredLoad extends MentorLoad, LoadCap {
  readonly over: boolean
}

/** What one mentor carries in a programme now, all their pairs together; whether the asker may know is the caller's to decide. */
export async function readMentorLoad(
  work: Work,
  { programmeId, mentorId }: { programmeId: string; mentorId: string },
): Promise<MeteredLoad> {
  const cap = capOf((await readDesign(work, { programmeId })).design.protection)
  const pairs = (await listPairsOfPerson(work, { personId: mentorId })).filter(
    (pair) => pair.programmeId === programmeId && pair.mentorId === mentorId,
  )
  const pairIds = pairs.map(({ pairId }) => pairId)
  const courses = await listCoursesOfPairs(work, { pairIds })
  const sessions = [...courses.values()].flatMap((course) => course.sessions)
  const sensitive = await listSensitiveSessions(work, { pairIds, sessions })
  const load = {
    ...carriedIn(sessions, sensitive, work.now),
    asks: pairs.filter(({ createdAt }) => createdAt >= loadSince(work.now)).length,
  }
  return { ...load, ...cap, over: isOverCap(load, cap) }
}
