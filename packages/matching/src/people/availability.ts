import type { Person } from './person.ts'
import type { Rules } from './rules.ts'
import {
  type WeekSet,
  type WeekSpan,
  countSharedQuarters,
  toQuarters,
  toWeekSet,
  toWeekSpan,
} from './week.ts'
import { zoneOffsets } from './zone-offset.ts'

/**
 * When people can meet. People with the same hours in the same zone form one class, so that a comparison is made once for
 * all of them.
 */
export interface Availability {
  /** Class of each person; -1 when the zone is not known. */
  readonly classOf: Int32Array
  /** UTC hours of each class in January and in July. */
  readonly weeks: readonly (readonly [january: WeekSet, july: WeekSet])[]
}

/** O(people + classes). */
export function buildAvailability(people: readonly Person[], rules: Rules, year: number): Availability {
  const stated = new Map(Object.entries(rules.hours))
  const standard = standardSpans(rules.workingHours)
  const classes = new Map<string, number>()
  const offsets = new Map<string, readonly [number, number] | null>()
  const weeks: (readonly [WeekSet, WeekSet])[] = []
  const classOf = Int32Array.from(people, ({ id, timeZone }) => {
    if (timeZone === null) return -1
    if (!offsets.has(timeZone)) offsets.set(timeZone, zoneOffsets(timeZone, year))
    const offset = offsets.get(timeZone)
    if (!offset) return -1
    const hours = stated.get(id)
    const key = `${offset.join(' ')} ${hours?.join(';') ?? 'standard'}`
    const known = classes.get(key)
    if (known !== undefined) return known
    const spans = hours === undefined ? standard : hours.map(toWeekSpan).filter((span) => span !== null)
    classes.set(key, weeks.length)
    return weeks.push([toWeekSet(spans, -offset[0]), toWeekSet(spans, -offset[1])]) - 1
  })
  return { classOf, weeks }
}

function standardSpans({ days, from, to }: Rules['workingHours']): readonly WeekSpan[] {
  const [start, end] = [toQuarters(from) ?? 0, toQuarters(to) ?? 0]
  return days.map((day) => ({ from: (day - 1) * 96 + start, to: (day - 1) * 96 + end }))
}

/** Quarter hours a week that two classes share on the worse of the two dates. */
export function sharedQuartersOf(availability: Availability, a: number, b: number): number {
  const [januaryA, julyA] = availability.weeks[a]!
  const [januaryB, julyB] = availability.weeks[b]!
  return Math.min(countSharedQuarters(januaryA, januaryB), countSharedQuarters(julyA, julyB))
}
