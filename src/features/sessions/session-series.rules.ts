import { expandRule } from '#platform/calendar/expand-rule.ts'
import type { PairSession } from './sessions.reads.ts'

export type Cadence = 'weekly' | 'fortnightly' | 'monthly'

/**
 * RFC 5545 rule of a cadence, told by the hour it is kept from. Monthly keeps the weekday and its place in the month ("second Tuesday"),
 * since a 31st is not in every month. From a fifth Tuesday it keeps the last one, which no other reading of it would find every month; from a
 * fourth it keeps the fourth, also where that is the last: a fourth stays three weeks and some from the first whatever the month's length,
 * and whoever counted weeks when choosing is not moved by one.
 */
export function ruleOf(cadence: Cadence, first: Temporal.ZonedDateTime): string {
  if (cadence === 'weekly') return 'FREQ=WEEKLY;INTERVAL=1'
  if (cadence === 'fortnightly') return 'FREQ=WEEKLY;INTERVAL=2'
  const place = Math.ceil(first.day / 7)
  return `FREQ=MONTHLY;BYDAY=${place === 5 ? -1 : place}${weekdays[first.dayOfWeek - 1]}`
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

/**
 * The starts of a series from the first up to and with `until`, at most 120. The local hour stays over a change of the clocks; an hour
 * that a change skips moves forward, as RFC 5545 says.
 */
export function slotsOf(first: Temporal.ZonedDateTime, rule: string, until: Date): Date[] {
  const series = { start: new Date(first.epochMilliseconds), timeZone: first.timeZoneId, rule }
  return expandRule(series, 120).filter((slot) => slot <= until)
}

/** Time in which nobody is expected to meet, such as somebody's days off. */
export interface Stretch {
  readonly from: Date
  readonly to: Date
}

export function fallsInto(
  { startsAt, endsAt }: { readonly startsAt: Date; readonly endsAt: Date },
  off: readonly Stretch[],
): boolean {
  return off.some(({ from, to }) => startsAt < to && from < endsAt)
}

/** An hour somebody booked or moved by hand was chosen, and stays; so does one that has begun. */
export function leavesItsSeries(
  { seriesId, state, moves, startsAt }: Pick<PairSession, 'seriesId' | 'state' | 'moves' | 'startsAt'>,
  now: Date,
): boolean {
  return seriesId !== null && state === 'booked' && moves === 0 && startsAt > now
}

/**
 * Which hours of running series leave because of these stretches, and which come back because they no longer touch one. None comes
 * back on top of another booked hour.
 */
export function fitToStretches(
  sessions: readonly PairSession[],
  { running, off, now }: { running: readonly string[]; off: readonly Stretch[]; now: Date },
): { out: PairSession[]; back: PairSession[] } {
  const ahead = sessions.filter(
    ({ seriesId, startsAt }) => seriesId !== null && running.includes(seriesId) && startsAt > now,
  )
  const booked = sessions.filter(({ state }) => state === 'booked')
  return {
    out: ahead.filter((hour) => leavesItsSeries(hour, now) && fallsInto(hour, off)),
    back: ahead.filter(
      (hour) =>
        hour.leftOut &&
        !fallsInto(hour, off) &&
        !fallsInto(
          hour,
          booked.map(({ startsAt, endsAt }) => ({ from: startsAt, to: endsAt })),
        ),
    ),
  }
}
