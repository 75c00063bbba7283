import { pulseRounds } from '#features/pulses/pulse-weeks.rules.ts'

export type DateKind = 'start' | 'check-in' | 'pulse' | 'closing' | 'end'

export interface NextDate {
  readonly kind: DateKind
  /** `YYYY-MM-DD` */
  readonly on: string
  /** Week of the programme it belongs to. */
  readonly week: number
}

const day = 86_400_000
const at = (date: string) => Date.parse(`${date}T00:00:00Z`)
const plus = (date: string, days: number) => new Date(at(date) + days * day).toISOString().slice(0, 10)

export interface Course {
  readonly startsOn: string
  readonly endsOn: string
  readonly weeks: number
  /** The week it is now, from 1; beyond the end it stays at the last. */
  readonly week: number
  /** How much of it has gone by, 0 to 1. */
  readonly gone: number
}

export function courseOf(startsOn: string, endsOn: string, now: Date): Course | null {
  const length = at(endsOn) - at(startsOn)
  if (length <= 0) return null
  const weeks = Math.max(1, Math.round(length / (7 * day)))
  const past = now.getTime() - at(startsOn)
  return {
    startsOn,
    endsOn,
    weeks,
    week: Math.min(weeks, Math.max(1, Math.floor(past / (7 * day)) + 1)),
    gone: Math.min(1, Math.max(0, past / length)),
  }
}

/** Every date of a course that somebody should know, the first first. */
export function datesOf(course: Course, checkIns: readonly number[] = []): NextDate[] {
  const inWeek = (kind: DateKind, week: number) => ({ kind, week, on: plus(course.startsOn, (week - 1) * 7) })
  return [
    inWeek('start', 1),
    ...checkIns.filter((week) => week <= course.weeks).map((week) => inWeek('check-in', week)),
    ...pulseRounds(course.weeks).map((week) => ({
      kind: 'pulse' as const,
      week,
      on: plus(course.startsOn, week * 7),
    })),
    { kind: 'closing' as const, week: course.weeks - 1, on: plus(course.endsOn, -14) },
    { kind: 'end' as const, week: course.weeks, on: course.endsOn },
  ].toSorted((a, b) => a.on.localeCompare(b.on))
}

/** For one line: the start, what comes next, the end; dates too near to the one before or to today are left out so that words do not meet. */
export function datesToDraw(
  dates: readonly NextDate[],
  course: Course,
): (NextDate & { readonly at: number })[] {
  const placed = dates.map((date) => ({
    ...date,
    at: (at(date.on) - at(course.startsOn)) / (at(course.endsOn) - at(course.startsOn)),
  }))
  const ahead = placed.filter(
    (date) => date.kind !== 'start' && date.kind !== 'end' && date.at > course.gone + 0.11,
  )
  const drawn: (NextDate & { at: number })[] = []
  for (const date of ahead) if (date.at < 0.82 && date.at - (drawn.at(-1)?.at ?? 0) > 0.12) drawn.push(date)
  const first = placed.find(({ kind }) => kind === 'start')
  const last = placed.find(({ kind }) => kind === 'end')
  return [
    ...(first && course.gone > 0.09 ? [first] : []),
    ...drawn,
    ...(last && course.gone < 0.88 ? [last] : []),
  ]
}
