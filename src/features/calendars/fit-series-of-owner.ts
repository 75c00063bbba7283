import type { Work } from '#platform/database/work.ts'
import { listPairsOfPerson } from '#features/pairs/pairs.reads.ts'
import { listSessionsOfProgramme } from '#features/sessions/sessions.reads.ts'
import { widely, type Days } from './days-off.rules.ts'
import { fitPair } from './fit-pair.ts'
import type { DaysOwner } from './read-days-owner.ts'

/** After somebody's days off have changed, their pairs' series follow at once; a programme's many pairs each in a job of their own. */
export async function fitSeriesOfOwner(
  work: Work,
  { of, days }: { of: DaysOwner['of']; days: Days },
): Promise<{ out: number; back: number }> {
  const sum = { out: 0, back: 0 }
  if ('personId' in of) {
    for (const { pairId } of await listPairsOfPerson(work, of)) {
      const { out, back } = await fitPair(work, { pairId })
      sum.out += out
      sum.back += back
    }
    return sum
  }
  const sessions = await listSessionsOfProgramme(work, { ...of, ...widely(days) })
  const inSeries = sessions.filter(
    ({ seriesId, state, leftOut }) => seriesId && (state === 'booked' || leftOut),
  )
  for (const pairId of new Set(inSeries.map((session) => session.pairId)))
    await work.later('calendars.fit', { pairId })
  return sum
}
