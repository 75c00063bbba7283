import type { Work } from '#platform/database/work.ts'
import { listDaysOff } from './days-off.store.ts'
import { findProgrammeHours } from './find-programme-hours.ts'
import { readDaysOwner } from './read-days-owner.ts'

const most = 10

/** The days on which nobody in a programme is expected to meet, and the booked hours that fall into them where one of the two is. */
export async function readProgrammeDaysOff(work: Work, { programmeId }: { programmeId: string }) {
  const { of, programme, timeZone, today } = await readDaysOwner(work, { programmeId })
  const days = await listDaysOff(work.db, work.organisationId, of, today)
  const met = await findProgrammeHours(work, { programmeId, days, timeZone })
  return {
    programme: { programmeId, name: programme },
    timeZone,
    today,
    days: days.map(({ daysOffId, first, last }) => ({ daysOffId, first, last })),
    count: met.length,
    hours: met.slice(0, most).map(({ session: { sessionId, pairId, startsAt }, pair }) => ({
      sessionId,
      pairId,
      startsAt,
      mentor: pair.mentorPerson?.fullName ?? '',
      mentee: pair.menteePerson?.fullName ?? '',
    })),
  }
}
