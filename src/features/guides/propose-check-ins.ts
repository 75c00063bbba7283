import type { Work } from '#platform/database/work.ts'
import { listQueuedKeys } from '#features/mails/mails.reads.ts'
import { queueMail } from '#features/mails/queue-mail.ts'
import { namePeople } from '#features/pairs/name-people.ts'
import { listProgrammePairs } from '#features/pairs/pairs.reads.ts'
import { readSides } from '#features/programmes/sides.reads.ts'
import { listProgrammes } from '#features/programmes/programmes.reads.ts'
import { listCoursesOfPairs } from '#features/sessions/sessions.reads.ts'
import { checkInOf } from './check-in.rules.ts'
import { readCheckInWeek } from './check-ins.reads.ts'
import { checkInMail } from './guides.emails.ts'

const linkMinutes = 28 * 24 * 60

/**
 * Each night in a week of check-ins: whoever leads hears once that the next hour could be one, as before a first hour. The leader reads it in
 * the calendar as soon as one of the two has said so.
 */
export async function proposeCheckIns(work: Work): Promise<{ proposed: number }> {
  work.upkeep()
  let proposed = 0
  for (const { programmeId, state } of await listProgrammes(work))
    if (state === 'launched') proposed += await proposeIn(work, programmeId)
  return { proposed }
}

async function proposeIn(work: Work, programmeId: string): Promise<number> {
  const due = await readCheckInWeek(work, { programmeId })
  if (!due) return 0
  const keyOf = (pairId: string) => `check-in:${pairId}:${due.week}`
  const active = (await listProgrammePairs(work, { programmeId })).filter(({ state }) => state === 'active')
  const asked = await listQueuedKeys(work, { keys: active.map(({ pairId }) => keyOf(pairId)) })
  const meeting = active.filter(({ pairId }) => !asked.has(keyOf(pairId)))
  const courses = await listCoursesOfPairs(work, { pairIds: meeting.map(({ pairId }) => pairId) })
  const sides = await readSides(work, { programmeId })
  let proposed = 0
  for (const { pairId, mentorPerson: mentor, menteePerson: leader } of await namePeople(work, meeting)) {
    const { state, session } = checkInOf(courses.get(pairId)?.sessions ?? [], due.since, work.now)
    if (state !== 'open' || !session || !mentor?.email || !leader) continue
    const { personId, fullName: name, email: address, timeZone } = mentor
    const { queued } = await queueMail(work, {
      key: keyOf(pairId),
      to: { personId, name, address, timeZone },
      write: checkInMail({ name, other: leader.fullName, at: session.startsAt }),
      sides,
      link: { purpose: 'pair', subjectId: pairId, minutes: linkMinutes, page: 'check-in' },
      urgency: 'prepare',
      matter: `check-in:${pairId}`,
      side: 'mentor',
      goodUntil: session.startsAt,
    })
    if (queued) proposed += 1
  }
  return proposed
}
