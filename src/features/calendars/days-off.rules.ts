/** Days somebody is away, both included: leave of a person, or holidays of a programme. */
export interface Days {
  readonly first: string
  readonly last: string
}

export interface Hours {
  readonly from: Date
  readonly to: Date
}

/** No list holds more stretches than this, and none is longer than a year. */
export const mostStretches = 60
export const longestDays = 366

export type DaysProblem = 'problemOrder' | 'problemLong' | 'problemOver' | 'problemKnown'

/** What stands against these days; null when nothing does. `known` are the stretches entered already. */
export function problemOfDays(days: Days, today: string, known: readonly Days[]): DaysProblem | null {
  if (days.last < days.first) return 'problemOrder'
  if (Temporal.PlainDate.from(days.first).until(days.last).days >= longestDays) return 'problemLong'
  if (days.last < today) return 'problemOver'
  return known.some(({ first, last }) => first <= days.first && days.last <= last) ? 'problemKnown' : null
}

/** From the first moment of the first day to the last of the last one, where the person is. */
export function hoursOfDays({ first, last }: Days, timeZone: string): Hours {
  const startOf = (day: Temporal.PlainDate) => new Date(day.toZonedDateTime(timeZone).epochMilliseconds)
  return {
    from: startOf(Temporal.PlainDate.from(first)),
    to: startOf(Temporal.PlainDate.from(last).add({ days: 1 })),
  }
}

export function fallsInto(
  { startsAt, endsAt }: { readonly startsAt: Date; readonly endsAt: Date },
  off: readonly Hours[],
): boolean {
  return off.some(({ from, to }) => startsAt < to && from < endsAt)
}

export function dayIn(timeZone: string, at: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString()
}
