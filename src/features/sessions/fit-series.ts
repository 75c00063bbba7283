import type { Work } from '#platform/database/work.ts'
import { findPlannedPair } from './find-planned-pair.ts'
import { fitToStretches, type Stretch } from './session-series.rules.ts'
import { listSeries, saveSeries } from './session-series.store.ts'
import { listPairSessions, saveSession } from './sessions.store.ts'

const minute = 60_000
/** So long whoever did it may take it back before anybody is written to. */
const quietFor = 10 * minute

/**
 * Makes the running series of a pair leave out what falls into days off, and takes back what no longer does. On nobody's account: no
 * call-off is counted, and whose days they are is not kept.
 */
export async function fitSeries(
  work: Work,
  { pairId, off }: { pairId: string; off: readonly Stretch[] },
): Promise<{ out: number; back: number }> {
  const { db, organisationId, now } = work
  await findPlannedPair(work, { pairId })
  const series = (await listSeries(db, organisationId, pairId)).filter(({ state }) => state === 'running')
  const sessions = await listPairSessions(db, organisationId, pairId)
  const running = series.map(({ seriesId }) => seriesId)
  const { out, back } = fitToStretches(sessions, { running, off, now })
  const leave = { state: 'cancelled', cancelledBy: 'programme', leftOut: true } as const
  const stand = { state: 'booked', cancelledBy: null, leftOut: false } as const
  for (const { sessionId } of out) await saveSession(db, organisationId, sessionId, leave, now)
  for (const { sessionId } of back) await saveSession(db, organisationId, sessionId, stand, now)
  for (const { seriesId, sequence: told } of series) {
    const own = sessions.filter((session) => session.seriesId === seriesId)
    const changed = [...out, ...back].filter((session) => session.seriesId === seriesId)
    if (changed.length === 0) continue
    // Above the number of every single hour, so that no calendar takes the series for the older word.
    const sequence = Math.max(told, ...own.map((session) => session.sequence)) + 1
    await saveSeries(db, organisationId, seriesId, { sequence }, now)
    work.record({
      action: 'series.fitted',
      subject: ['series', seriesId],
      detail: {
        out: out.filter((session) => session.seriesId === seriesId).length,
        back: back.filter((session) => session.seriesId === seriesId).length,
      },
    })
    const first = Math.min(...changed.map(({ startsAt }) => startsAt.getTime()))
    const isSoon = first - now.getTime() < 24 * 60 * minute
    await work.later(
      'sessions.changed',
      { pairId, seriesId, sequence },
      isSoon ? {} : { startAfter: new Date(now.getTime() + quietFor) },
    )
  }
  return { out: out.length, back: back.length }
}
