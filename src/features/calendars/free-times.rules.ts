/** When two people can meet. Pure: the same answers for the same calendars, over every change of the clocks. */

export interface Span {
  readonly from: Date
  readonly to: Date
}

export interface Availability {
  readonly timeZone: string
  /** As somebody stated them in their own zone: `1 09:00-12:00` (1 = Monday). Empty: not stated, office hours are assumed. */
  readonly hours: readonly string[]
  readonly busy: readonly Span[]
  readonly daysOff: readonly { readonly first: string; readonly last: string }[]
  /** Last day somebody is here. */
  readonly lastDay: string | null
}

export const officeHours: readonly string[] = [1, 2, 3, 4, 5].map((day) => `${day} 09:00-17:00`)

interface WeekRange {
  readonly day: number
  readonly from: Temporal.PlainTime
  /** Null: midnight at the end of the day. */
  readonly to: Temporal.PlainTime | null
}

const shape = /^([1-7]) ([01]\d|2[0-3]):([0-5]\d)-(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/

/** What cannot be read says nothing; the rest still counts. */
export function readHours(hours: readonly string[]): WeekRange[] {
  return hours.flatMap((text) => {
    const match = shape.exec(text)
    if (!match) return []
    const [, day, hour, minute, toHour, toMinute] = match
    const from = Temporal.PlainTime.from({ hour: Number(hour), minute: Number(minute) })
    const to =
      toHour === undefined
        ? null
        : Temporal.PlainTime.from({ hour: Number(toHour), minute: Number(toMinute) })
    return to !== null && Temporal.PlainTime.compare(from, to) >= 0 ? [] : [{ day: Number(day), from, to }]
  })
}

type Stretch = readonly [from: number, to: number]

/** The stretches in which one person can meet, in milliseconds, sorted and apart from each other. */
export function freeStretches(person: Availability, { from, to }: Span): Stretch[] {
  const stated = readHours(person.hours)
  const ranges = stated.length > 0 ? stated : readHours(officeHours)
  const first = dayOf(from, person.timeZone).subtract({ days: 1 })
  const last = dayOf(to, person.timeZone)
  const open: Stretch[] = []
  for (let day = first; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
    if (isOff(day, person)) continue
    for (const range of ranges) if (range.day === day.dayOfWeek) open.push(...stretchOn(day, range, person))
  }
  const busy = person.busy.map(({ from: begins, to: ends }): Stretch => [begins.getTime(), ends.getTime()])
  return subtract(merge(clip(open, from.getTime(), to.getTime())), merge(busy))
}

function dayOf(at: Date, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDate()
}

function isOff(day: Temporal.PlainDate, { daysOff, lastDay }: Availability): boolean {
  const iso = day.toString()
  return (lastDay !== null && iso > lastDay) || daysOff.some(({ first, last }) => first <= iso && iso <= last)
}

function stretchOn(day: Temporal.PlainDate, range: WeekRange, { timeZone }: Availability): Stretch[] {
  const at = (date: Temporal.PlainDate, time: Temporal.PlainTime) =>
    date.toZonedDateTime({ timeZone, plainTime: time })
  const begin = at(day, range.from)
  const end = range.to ? at(day, range.to) : day.add({ days: 1 }).toZonedDateTime(timeZone)
  // An hour the clock skips on that day is no hour one can meet in.
  const real =
    begin.toPlainTime().equals(range.from) && (range.to === null || end.toPlainTime().equals(range.to))
  return real && begin.epochMilliseconds < end.epochMilliseconds
    ? [[begin.epochMilliseconds, end.epochMilliseconds]]
    : []
}

function clip(stretches: readonly Stretch[], from: number, to: number): Stretch[] {
  return stretches
    .map(([begin, end]): Stretch => [Math.max(begin, from), Math.min(end, to)])
    .filter(([begin, end]) => begin < end)
}

function merge(stretches: readonly Stretch[]): Stretch[] {
  const merged: [number, number][] = []
  for (const [begin, end] of stretches.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last && begin <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([begin, end])
  }
  return merged
}

function subtract(open: readonly Stretch[], busy: readonly Stretch[]): Stretch[] {
  return open.flatMap((stretch) => {
    const left: Stretch[] = []
    let at = stretch[0]
    for (const [begin, end] of busy) {
      if (end <= at || begin >= stretch[1]) continue
      if (begin > at) left.push([at, begin])
      at = Math.max(at, end)
    }
    if (at < stretch[1]) left.push([at, stretch[1]])
    return left
  })
}

/** Stretches both can meet in. */
export function sharedStretches(one: Availability, other: Availability, span: Span): Stretch[] {
  const theirs = freeStretches(other, span)
  return freeStretches(one, span).flatMap((stretch) => clip(theirs, stretch[0], stretch[1]))
}
