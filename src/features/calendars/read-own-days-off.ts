import type { Work } from '#platform/database/work.ts'
import { findOwnPair } from '#features/pairs/read-match.ts'
import { listPairsOfPerson } from '#features/pairs/pairs.reads.ts'
import { listSessionsOfPair } from '#features/sessions/sessions.reads.ts'
import { ownPersonId } from './calendars.policy.ts'
import { fallsInto } from '#features/sessions/session-series.rules.ts'
import { hoursOfDays } from './days-off.rules.ts'
import { listDaysOff } from './days-off.store.ts'
import { readDaysOwner } from './read-days-owner.ts'

/** One's own days off, and the booked hours that fall into them: those of this pair to move, of others how many; and what the series of this pair leaves out. */
export async function readOwnDaysOff(work: Work) {
  const { pair } = await findOwnPair(work)
  const personId = ownPersonId(work.actor)
  const { of, programme, timeZone, today } = await readDaysOwner(work, {})
  const days = await listDaysOff(work.db, work.organisationId, of, today)
  const off = days.map((one) => hoursOfDays(one, timeZone))
  const hours: { sessionId: string; startsAt: Date }[] = []
  const out: string[] = []
  let elsewhere = 0
  for (const { pairId } of await listPairsOfPerson(work, { personId }))
    for (const session of await listSessionsOfPair(work, { pairId })) {
      if (session.startsAt <= work.now || !fallsInto(session, off)) continue
      if (session.leftOut && pairId === pair.pairId) out.push(session.startsAt.toISOString())
      if (session.state !== 'booked') continue
      if (pairId === pair.pairId) hours.push({ sessionId: session.sessionId, startsAt: session.startsAt })
      else elsewhere += 1
    }
  return { programme, timeZone, today, days: days.map(shown), hours, elsewhere, out }
}

const shown = ({ daysOffId, first, last }: { daysOffId: string; first: string; last: string }) => ({
  daysOffId,
  first,
  last,
})
