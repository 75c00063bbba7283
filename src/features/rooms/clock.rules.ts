/** The instant at which a clock in UTC shows what the clock in that zone shows: mails write hours in UTC, people read their own. */
export function clockOf(at: Date, timeZone: string): Date {
  const local = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone)
  return new Date(local.toPlainDateTime().toZonedDateTime('UTC').epochMilliseconds)
}
