import type { Work } from '#platform/database/work.ts'
import { listSeries, saveSeries } from './session-series.store.ts'
import { listPairSessions, saveSession } from './sessions.store.ts'

/**
 * Ends a series now: hours still to come fall away on nobody's account. Called by whoever pauses, ends or replaces the rhythm, after
 * they have made sure that they may.
 */
export async function stopSeries(
  work: Work,
  { pairId, seriesId }: { pairId: string; seriesId: string },
): Promise<{ cancelled: number }> {
  const series = (await listSeries(work.db, work.organisationId, pairId)).find(
    (one) => one.seriesId === seriesId,
  )
  if (!series || series.state === 'ended') return { cancelled: 0 }
  const sequence = series.sequence + 1
  await saveSeries(
    work.db,
    work.organisationId,
    seriesId,
    { state: 'ended', untilAt: work.now, sequence },
    work.now,
  )
  const ahead = (await listPairSessions(work.db, work.organisationId, pairId)).filter(
    (session) => session.seriesId === seriesId && session.state === 'booked' && session.startsAt > work.now,
  )
  for (const { sessionId } of ahead)
    await saveSession(
      work.db,
      work.organisationId,
      sessionId,
      { state: 'cancelled', cancelledBy: 'programme', sequence },
      work.now,
    )
  work.record({
    action: 'series.stopped',
    subject: ['series', seriesId],
    detail: { cancelled: ahead.length },
  })
  await work.later('sessions.changed', { pairId, seriesId, sequence })
  return { cancelled: ahead.length }
}
