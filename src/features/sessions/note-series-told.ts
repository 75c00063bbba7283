import type { Work } from '#platform/database/work.ts'
import { saveSeries } from './session-series.store.ts'

/** Calendars know now which hours of a series are left out, so that they are told again only of something else. */
export async function noteSeriesTold(
  work: Work,
  { seriesId, out }: { seriesId: string; out: readonly string[] },
): Promise<void> {
  work.upkeep()
  await saveSeries(work.db, work.organisationId, seriesId, { toldOut: out }, work.now)
}
