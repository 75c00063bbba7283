import type { Work } from '#platform/database/work.ts'
import { namePeople, type NamedPair } from '#features/pairs/name-people.ts'
import { listProgrammePairs } from '#features/pairs/pairs.reads.ts'
import { fallsInto } from '#features/sessions/session-series.rules.ts'
import { listSessionsOfProgramme, type PairSession } from '#features/sessions/sessions.reads.ts'
import { hoursOfDays, widely, type Days } from './days-off.rules.ts'

/** The booked hours to come that fall into these days where one of the two is. */
export async function findProgrammeHours(
  work: Work,
  { programmeId, days, timeZone }: { programmeId: string; days: readonly Days[]; timeZone: string },
): Promise<{ session: PairSession; pair: NamedPair }[]> {
  if (days.length === 0) return []
  const named = await namePeople(work, await listProgrammePairs(work, { programmeId }))
  const pairs = new Map(named.map((pair) => [pair.pairId, pair]))
  const spans = days.map(widely)
  const sessions = await listSessionsOfProgramme(work, {
    programmeId,
    from: new Date(Math.min(...spans.map(({ from }) => from.getTime()))),
    to: new Date(Math.max(...spans.map(({ to }) => to.getTime()))),
  })
  return sessions.flatMap((session) => {
    const pair = pairs.get(session.pairId)
    if (!pair || session.state !== 'booked' || session.startsAt <= work.now) return []
    const zones = [pair.mentorPerson?.timeZone ?? timeZone, pair.menteePerson?.timeZone ?? timeZone]
    const meets = zones.some((zone) =>
      fallsInto(
        session,
        days.map((one) => hoursOfDays(one, zone)),
      ),
    )
    return meets ? [{ session, pair }] : []
  })
}
