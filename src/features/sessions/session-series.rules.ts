import { expandRule } from '#platform/calendar/expand-rule.ts'

export type Cadence = 'weekly' | 'fortnightly' | 'monthly'

/** RFC 5545 rule of a cadence. Monthly keeps the weekday and its place in the month ("second Tuesday"), since a 31st is not in every month. */
export function ruleOf(cadence: Cadence, first: Temporal.ZonedDateTime): string {
  if (cadence === 'weekly') return 'FREQ=WEEKLY;INTERVAL=1'
  if (cadence === 'fortnightly') return 'FREQ=WEEKLY;INTERVAL=2'
  const place = Math.ceil(first.day / 7)
  // A fifth Tuesday is not in every month either: the last one is meant.
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
