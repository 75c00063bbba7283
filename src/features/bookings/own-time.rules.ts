/** Half hours from seven in the morning to seven in the evening: what a day picker offers. */
export const hoursOfDay: readonly string[] = Array.from({ length: 25 }, (_, at) => {
  const minutes = 7 * 60 + at * 30
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
})

/** The instant of a day and an hour where somebody is; an hour the clocks skip moves forward. Null when it is no day or no hour. */
export function instantOf(day: string, time: string, timeZone: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return null
  try {
    const there = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone)
    return new Date(there.epochMilliseconds)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** The day on which an instant falls where somebody is, as `2026-06-09`. */
export function dayOf(at: Date, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString()
}
