import { ruleOf, slotsOf, type Cadence } from '#features/sessions/session-series.rules.ts'

/** The first hour of a rhythm after a session: the same weekday and hour where it was planned, also over a change of the clocks. */
export function nextSlot(session: { startsAt: Date; timeZone: string }, cadence: Cadence, now: Date): Date {
  const first = Temporal.Instant.fromEpochMilliseconds(session.startsAt.getTime()).toZonedDateTimeISO(
    session.timeZone,
  )
  const after = Math.max(now.getTime(), session.startsAt.getTime())
  const until = Temporal.Instant.fromEpochMilliseconds(after).add({ hours: 24 * 70 })
  const slot = slotsOf(first, ruleOf(cadence, first), until).find(
    ({ epochMilliseconds }) => epochMilliseconds > after,
  )
  return new Date(slot?.epochMilliseconds ?? after)
}
