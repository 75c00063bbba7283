const workingDaysToAnswer = 2
/** Twelve months after a case is closed nothing of it is left but the days. */
const monthsKept = 12

const isWorkingDay = (day: Temporal.ZonedDateTime) => day.dayOfWeek <= 5

/** Two working days: at the same time of day, counted from Monday morning when it came on a weekend. */
export function acknowledgeBy(raisedAt: Date, timeZone: string): Date {
  let at = zoned(raisedAt, timeZone)
  if (!isWorkingDay(at)) {
    while (!isWorkingDay(at)) at = at.add({ days: 1 })
    at = at.withPlainTime({ hour: 9 })
  }
  for (let left = workingDaysToAnswer; left > 0;) {
    at = at.add({ days: 1 })
    if (isWorkingDay(at)) left -= 1
  }
  return dateOf(at)
}

/** Three months: what became of it is said by then. */
export function feedbackBy(raisedAt: Date, timeZone: string): Date {
  return dateOf(zoned(raisedAt, timeZone).add({ months: 3 }))
}

export function eraseAt(closedAt: Date, timeZone: string): Date {
  return dateOf(zoned(closedAt, timeZone).add({ months: monthsKept }))
}

const hour = 3_600_000
const soonBefore = { acknowledge: 16 * hour, feedback: 14 * 24 * hour } as const

export interface Dates {
  readonly acknowledgedAt: Date | null
  readonly closedAt: Date | null
  readonly acknowledgeBy: Date
  readonly feedbackBy: Date
}

export type Pressure = 'none' | 'soon' | 'over'

/** The next promise of a case, and how close it is. A closed one promises nothing. */
export function nextPromise(
  dates: Dates,
  now: Date,
): { promise: 'acknowledge' | 'feedback'; by: Date; pressure: Pressure } | null {
  if (dates.closedAt) return null
  const promise = dates.acknowledgedAt ? 'feedback' : 'acknowledge'
  const by = promise === 'feedback' ? dates.feedbackBy : dates.acknowledgeBy
  const left = by.getTime() - now.getTime()
  return { promise, by, pressure: left <= 0 ? 'over' : left <= soonBefore[promise] ? 'soon' : 'none' }
}

/** How much of the time until a promise is used; more than 1 once it is broken. */
export function shareUsed(from: Date, by: Date, now: Date): number {
  return (now.getTime() - from.getTime()) / (by.getTime() - from.getTime())
}

function zoned(at: Date, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone)
}

function dateOf(at: Temporal.ZonedDateTime): Date {
  return new Date(at.epochMilliseconds)
}
