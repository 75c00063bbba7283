import { sharedStretches, type Availability, type Span } from './free-times.rules.ts'

export interface SuggestedTime {
  readonly startsAt: Date
  readonly endsAt: Date
}

export interface TwoPeople {
  readonly mentor: Availability
  readonly mentee: Availability
}

const minute = 60_000
const step = 30 * minute

/** Every start at a full or half hour (in the mentee's zone) at which both have the whole time; quarters only where nothing else fits. */
export function listStarts({ mentor, mentee }: TwoPeople, span: Span, minutes: number): Date[] {
  const length = minutes * minute
  const stretches = sharedStretches(mentor, mentee, span)
  const onStep = (size: number) =>
    stretches.flatMap(([from, to]) => {
      const starts: Date[] = []
      for (let at = alignUp(from, size, mentee.timeZone); at + length <= to; at += size)
        starts.push(new Date(at))
      return starts
    })
  const starts = onStep(step)
  return starts.length > 0 ? starts : onStep(step / 2)
}

function alignUp(at: number, size: number, timeZone: string): number {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone)
  const offset = zoned.offsetNanoseconds / 1e6
  return Math.ceil((at + offset) / size) * size - offset
}

/**
 * Three good times on different days, spread over the span, not all at the same time of day. Full hours before half ones; nobody's
 * lunch, very early or late hour while there is another.
 */
export function suggest(two: TwoPeople, span: Span, minutes: number, count = 3): SuggestedTime[] {
  const starts = listStarts(two, span, minutes)
  const days = Map.groupBy(starts, (at) => local(at, two.mentee.timeZone).toPlainDate().toString())
  const chosen: Date[] = []
  for (const day of spreadDays([...days.keys()], count)) {
    const best = bestOf(days.get(day) ?? [], chosen, two, minutes)
    if (best) chosen.push(best)
  }
  while (chosen.length < count) {
    const apart = starts.filter((at) => chosen.every((other) => gap(at, other) >= 2 * minutes * minute))
    const best = bestOf(apart, chosen, two, minutes)
    if (!best) break
    chosen.push(best)
  }
  return chosen
    .toSorted((a, b) => a.getTime() - b.getTime())
    .map((startsAt) => ({ startsAt, endsAt: new Date(startsAt.getTime() + minutes * minute) }))
}

const gap = (a: Date, b: Date) => Math.abs(a.getTime() - b.getTime())

function local(at: Date, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone)
}

/** The first day, then days with at least one day between, then whatever days are left. */
function spreadDays(days: readonly string[], count: number): string[] {
  const chosen: string[] = []
  for (const day of days) {
    const last = chosen.at(-1)
    if (!last || Temporal.PlainDate.from(last).until(day).total('days') >= 2) chosen.push(day)
  }
  const rest = days.filter((day) => !chosen.includes(day))
  return [...chosen, ...rest].slice(0, count).toSorted()
}

function bestOf(
  starts: readonly Date[],
  chosen: readonly Date[],
  two: TwoPeople,
  minutes: number,
): Date | null {
  let best: Date | null = null
  let least = Infinity
  for (const at of starts) {
    const cost = costOf(at, chosen, two, minutes)
    if (cost < least) [best, least] = [at, cost]
  }
  return best
}

function costOf(at: Date, chosen: readonly Date[], { mentor, mentee }: TwoPeople, minutes: number): number {
  const mine = local(at, mentee.timeZone)
  const sameTimeOfDay = chosen.filter(
    (other) => local(other, mentee.timeZone).hour < 12 === mine.hour < 12,
  ).length
  return (
    (mine.minute === 0 ? 0 : mine.minute === 30 ? 1 : 2) +
    2 * sameTimeOfDay +
    awkwardness(mine, minutes) +
    awkwardness(local(at, mentor.timeZone), minutes)
  )
}

function awkwardness(at: Temporal.ZonedDateTime, minutes: number): number {
  const begin = at.hour * 60 + at.minute
  const end = begin + minutes
  const lunch = begin < 13 * 60 && end > 12 * 60
  return (lunch ? 3 : 0) + (begin < 9 * 60 ? 4 : 0) + (end > 17 * 60 ? 4 : 0)
}

/** Whether the clocks of either are set between now and then, so that the two zones stand differently to each other. */
export function crossesClockChange(now: Date, at: Date, { mentor, mentee }: TwoPeople): boolean {
  const apart = (moment: Date) =>
    local(moment, mentor.timeZone).offsetNanoseconds - local(moment, mentee.timeZone).offsetNanoseconds
  return apart(now) !== apart(at)
}
