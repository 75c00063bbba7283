/** Instants written the two ways calendars know: in UTC, or as the clock of a zone shows them. */

export function utcTime(at: Date): string {
  return at
    .toISOString()
    .replaceAll(/[-:]/g, '')
    .replace(/\.\d{3}/, '')
}

export function localTime(at: Temporal.PlainDateTime): string {
  return at.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '')
}

export function inZone(at: Date, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone)
}

export function toDate(at: Temporal.ZonedDateTime): Date {
  return new Date(at.epochMilliseconds)
}

/**
 * Whether the clocks of the zone are set within a day of this moment. Readers disagree about the hours around a change, most of all
 * about an hour the clock skips or shows twice.
 */
export function isNearChange(at: Temporal.ZonedDateTime): boolean {
  const next = at.subtract({ hours: 24 }).getTimeZoneTransition('next')
  return next !== null && Temporal.Instant.compare(next.toInstant(), at.add({ hours: 24 }).toInstant()) <= 0
}
