import type { Work } from '#platform/database/work.ts'
import { listPairsOfPerson } from '#features/pairs/pairs.reads.ts'
import { fallsInto, leavesItsSeries } from '#features/sessions/session-series.rules.ts'
import { listSessionsOfPair, type PairSession } from '#features/sessions/sessions.reads.ts'
import { hoursOfDays, type Days } from './days-off.rules.ts'
import { findProgrammeHours } from './find-programme-hours.ts'
import type { DaysOwner } from './read-days-owner.ts'

/** What days off would leave out: the coming hours of series that fall into them. */
export interface DaysConsequence {
  readonly count: number
  readonly pairs: number
  /** Those of the pair behind the link, as text; none for a whole programme. */
  readonly hours: readonly string[]
}

export async function readDaysConsequence(
  work: Work,
  { owner: { of, timeZone }, days }: { owner: DaysOwner; days: Days },
): Promise<DaysConsequence> {
  const met: PairSession[] = []
  if ('personId' in of) {
    const off = [hoursOfDays(days, timeZone)]
    for (const { pairId } of await listPairsOfPerson(work, of))
      met.push(...(await listSessionsOfPair(work, { pairId })).filter((hour) => fallsInto(hour, off)))
  } else {
    const hours = await findProgrammeHours(work, { ...of, days: [days], timeZone })
    met.push(...hours.map(({ session }) => session))
  }
  const out = met.filter((hour) => leavesItsSeries(hour, work.now))
  const here = work.actor.kind === 'link' ? work.actor.subjectId : null
  return {
    count: out.length,
    pairs: new Set(out.map(({ pairId }) => pairId)).size,
    hours: out.filter(({ pairId }) => pairId === here).map(({ startsAt }) => startsAt.toISOString()),
  }
}
