import type { Work } from '#platform/database/work.ts'
import { cancelSession } from '#features/sessions/cancel-session.ts'
import { listSeriesOfPair, listSessionsOfPair } from '#features/sessions/sessions.reads.ts'
import { stopSeries } from '#features/sessions/stop-series.ts'
import { startOfDay } from './change.rules.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'

/**
 * Takes hours out of both calendars on nobody's account: every series, and single hours up to the end of a pause. Whoever asked for the
 * change, it is the programme that takes them out: an administrator who erases somebody plans no hours of anybody.
 */
export async function cancelHours(
  work: Work,
  { pairId, untilOn }: { pairId: string; untilOn: string | null },
): Promise<void> {
  const programme: Work = { ...work, actor: { kind: 'system' } }
  for (const { seriesId, state } of await listSeriesOfPair(work, { pairId }))
    if (state === 'running') await stopSeries(programme, { pairId, seriesId })
  const { timeZone } = await readOrganisation(work)
  const until = untilOn === null ? null : startOfDay(untilOn, timeZone)
  for (const { sessionId, state, startsAt } of await listSessionsOfPair(work, { pairId }))
    if (state === 'booked' && startsAt > work.now && (until === null || startsAt < until))
      await cancelSession(programme, { sessionId })
}
