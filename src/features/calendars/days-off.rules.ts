import type { Stretch } from '#features/sessions/session-series.rules.ts'

/** Days somebody is away, both included: leave of a person, or holidays of a programme. */
export interface Days {
  readonly first: string
  readonly last: string
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
export function hoursOfDays({ first, last }: Days, timeZone: string): Stretch {
  const startOf = (day: Temporal.PlainDate) => new Date(day.toZonedDateTime(timeZone).epochMilliseconds)
  return {
    from: startOf(Temporal.PlainDate.from(first)),
    to: startOf(Temporal.PlainDate.from(last).add({ days: 1 })),
  }
}

/** All that can be one of these days anywhere: a day begins earlier and ends later elsewhere. */
export function widely(days: Days): Stretch {
  const { from, to } = hoursOfDays(days, 'UTC')
  return { from: new Date(from.getTime() - 86_400_000), to: new Date(to.getTime() + 86_400_000) }
}

export function dayIn(timeZone: string, at: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString()
}
