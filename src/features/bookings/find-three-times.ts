import type { Work } from '#platform/database/work.ts'
import { suggestTimes, type SuggestedTimes, type TimesOrder } from '#features/calendars/calendars.reads.ts'

/** Three times that suit both: soon where there are so many, else within four weeks. */
export async function findThreeTimes(work: Work, order: TimesOrder): Promise<SuggestedTimes> {
  const soon = await suggestTimes(work, order)
  if (soon.suggestions.length >= 3) return soon
  return suggestTimes(work, { ...order, days: 28 })
}
