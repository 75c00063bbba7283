import { utcTime } from '#platform/calendar/calendar-times.ts'
import { expandRule } from '#platform/calendar/expand-rule.ts'
import type { CalendarEvent } from '#platform/calendar/write-invitation.ts'
import type { PairSession, SessionSeries } from '#features/sessions/sessions.reads.ts'

export type EventTimes = Pick<
  CalendarEvent,
  | 'uid'
  | 'sequence'
  | 'start'
  | 'timeZone'
  | 'minutes'
  | 'rule'
  | 'exceptions'
  | 'instance'
  | 'place'
  | 'cancelled'
>

export const minutesOf = ({ startsAt, endsAt }: Pick<PairSession, 'startsAt' | 'endsAt'>) =>
  Math.round((endsAt.getTime() - startsAt.getTime()) / 60_000)

/** One hour; of a series, the one its rule meant for that slot. */
export function timesOfSession(session: PairSession): EventTimes {
  const { uid, sequence, startsAt, timeZone, seriesId, slotAt, place, state } = session
  return {
    uid,
    sequence,
    start: startsAt,
    timeZone,
    minutes: minutesOf(session),
    ...(seriesId && slotAt ? { instance: slotAt } : {}),
    ...(place ? { place } : {}),
    cancelled: state === 'cancelled',
  }
}

/** The whole series: what its rule gives, but for the slots that hold no hour, whose hour was moved or has a plan of its own. */
export function timesOfSeries(
  series: SessionSeries,
  sessions: readonly PairSession[],
  plans: ReadonlyMap<string, string> = new Map(),
): EventTimes {
  const { uid, sequence, firstStartsAt: start, timeZone, minutes } = series
  const rule = `${series.rule};UNTIL=${utcTime(series.untilAt)}`
  const own = new Map(
    sessions
      .filter(({ seriesId }) => seriesId === series.seriesId)
      .map((session) => [session.slotAt?.getTime(), session]),
  )
  const exceptions = expandRule({ start, timeZone, rule }).flatMap((was) => {
    const session = own.get(was.getTime())
    if (!session || session.state === 'cancelled') return [{ was }]
    const text = plans.get(session.sessionId)
    const stays = session.startsAt.getTime() === was.getTime() && minutesOf(session) === minutes
    return stays && text === undefined
      ? []
      : [
          {
            was,
            start: session.startsAt,
            minutes: minutesOf(session),
            sequence: Math.max(sequence, session.sequence),
            ...(text === undefined ? {} : { text }),
          },
        ]
  })
  const place = sessions.find(({ seriesId }) => seriesId === series.seriesId)?.place
  return { uid, sequence, start, timeZone, minutes, rule, exceptions, ...(place ? { place } : {}) }
}
