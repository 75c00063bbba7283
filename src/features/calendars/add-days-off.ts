import type { Work } from '#platform/database/work.ts'
import { checkNewDays } from './check-new-days.ts'
import type { Days } from './days-off.rules.ts'
import { insertDaysOff } from './days-off.store.ts'
import { fitSeriesOfOwner } from './fit-series-of-owner.ts'
import { readDaysConsequence, type DaysConsequence } from './read-days-consequence.ts'

export type DaysOutcome =
  | { readonly entered: true; readonly daysOffId: string; readonly count: number }
  | ({ readonly entered: false } & DaysConsequence)

/**
 * Enters days on which nobody is expected to meet: one's own, or a programme's. No reason is asked. Coming hours of a series are left out
 * on them, which is shown before: `sure` is the number somebody has seen, and nothing is entered at another. Hours booked or moved by hand
 * stay as they are.
 */
export async function addDaysOff(
  work: Work,
  {
    programmeId,
    first,
    last,
    sure = 0,
  }: Days & { programmeId?: string | undefined; sure?: number | undefined },
): Promise<DaysOutcome> {
  const owner = await checkNewDays(work, { programmeId, first, last })
  const consequence = await readDaysConsequence(work, { owner, days: { first, last } })
  if (consequence.count > 0 && consequence.count !== sure) return { entered: false, ...consequence }
  const daysOffId = work.newId()
  const { of, subject } = owner
  await insertDaysOff(work.db, work.organisationId, { daysOffId, of, first, last }, work.now)
  work.record({ action: 'days-off.added', subject: [...subject] })
  await fitSeriesOfOwner(work, { of, days: { first, last } })
  return { entered: true, daysOffId, count: consequence.count }
}
