import { ruleOf, slotsOf, type Cadence } from '#features/sessions/session-series.rules.ts'

/**
 * The first hour of a rhythm after a session that falls into none of the stretches to skip: the same weekday and hour where it was planned,
 * also over a change of the clocks. Null when there is none up to the end.
 */
export function nextSlot(
  session: { startsAt: Date; timeZone: string },
  cadence: Cadence,
  {
    now,
    until,
    minutes = 60,
    skip = [],
  }: { now: Date; until: Date; minutes?: number; skip?: readonly { from: Date; to: Date }[] },
): Date | null {
  const first = Temporal.Instant.fromEpochMilliseconds(session.startsAt.getTime()).toZonedDateTimeISO(
    session.timeZone,
  )
  const after = now > session.startsAt ? now : session.startsAt
  const slots = slotsOf(first, ruleOf(cadence, first), until).filter((slot) => slot > after)
  const isFree = (slot: Date) =>
    !skip.some(({ from, to }) => slot < to && from.getTime() < slot.getTime() + minutes * 60_000)
  return slots.find(isFree) ?? null
}
