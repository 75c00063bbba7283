import type { Work } from '#platform/database/work.ts'
import { namePeople } from '#features/pairs/name-people.ts'
import { listProgrammePairs } from '#features/pairs/pairs.reads.ts'
import { listSessionsOfProgramme } from '#features/sessions/sessions.reads.ts'
import { fallsInto, hoursOfDays } from './days-off.rules.ts'
import { listDaysOff } from './days-off.store.ts'
import { readDaysOwner } from './read-days-owner.ts'

const most = 10

/** The days on which nobody in a programme is expected to meet, and the booked hours that fall into them where one of the two is. */
export async function readProgrammeDaysOff(work: Work, { programmeId }: { programmeId: string }) {
  const { of, programme, timeZone, today } = await readDaysOwner(work, { programmeId })
  const days = await listDaysOff(work.db, work.organisationId, of, today)
  const pairs = new Map(
    (await namePeople(work, days.length > 0 ? await listProgrammePairs(work, { programmeId }) : [])).map(
      (pair) => [pair.pairId, pair],
    ),
  )
  // A day begins earlier and ends later elsewhere than here.
  const wide = days.map((one) => hoursOfDays(one, timeZone))
  const sessions =
    days.length === 0
      ? []
      : await listSessionsOfProgramme(work, {
          programmeId,
          from: new Date(Math.min(...wide.map(({ from }) => from.getTime())) - 86_400_000),
          to: new Date(Math.max(...wide.map(({ to }) => to.getTime())) + 86_400_000),
        })
  const hours = sessions.filter((session) => {
    const pair = pairs.get(session.pairId)
    if (!pair || session.state !== 'booked' || session.startsAt <= work.now) return false
    const zones = [pair.mentorPerson?.timeZone ?? timeZone, pair.menteePerson?.timeZone ?? timeZone]
    return zones.some((zone) =>
      fallsInto(
        session,
        days.map((one) => hoursOfDays(one, zone)),
      ),
    )
  })
  return {
    programme: { programmeId, name: programme },
    timeZone,
    today,
    days: days.map(({ daysOffId, first, last }) => ({ daysOffId, first, last })),
    count: hours.length,
    hours: hours.slice(0, most).map(({ sessionId, pairId, startsAt }) => ({
      sessionId,
      pairId,
      startsAt,
      mentor: pairs.get(pairId)?.mentorPerson?.fullName ?? '',
      mentee: pairs.get(pairId)?.menteePerson?.fullName ?? '',
    })),
  }
}
