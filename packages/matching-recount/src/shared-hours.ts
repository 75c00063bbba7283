import type { Person } from './people.ts'
import type { Rules } from './rules.ts'

/** One byte a quarter hour of a UTC week, Monday 00:00 first. */
export type Week = Uint8Array
const QUARTERS = 672

const quarter = (clock: string) => Number(clock.slice(0, 2)) * 4 + Number(clock.slice(3, 5)) / 15

function offsetInQuarters(zone: string, instant: Date): number {
  const name = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(
    instant,
  )
  const offset = name.find((part) => part.type === 'timeZoneName')?.value ?? ''
  const [, sign, hours, minutes] = /([+-])(\d\d):?(\d\d)?/.exec(offset) ?? ['', '+', '0', '0']
  return Math.floor(((sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0))) / 15)
}

/** The hours of a person in January and in July; null where the zone is not known. One object for equal answers. */
export function calendar(rules: Rules, asOf: string | null): (person: Person) => readonly Week[] | null {
  const { days, from, to } = rules.workingHours
  const usual = days.map((day) => `${day} ${from}-${to}`)
  const year = asOf?.slice(0, 4) ?? '2026'
  const known = new Map<string, readonly Week[] | null>()
  return ({ id, zone }) => {
    const stated = Object.hasOwn(rules.hours, id) ? rules.hours[id]! : usual
    const key = JSON.stringify([zone, stated])
    const found = known.get(key)
    if (found !== undefined) return found
    const weeks = weeksOf(zone, stated, year)
    known.set(key, weeks)
    return weeks
  }
}

function weeksOf(zone: string, stated: readonly string[], year: string): readonly Week[] | null {
  try {
    return ['01', '07'].map((month) => {
      const offset = offsetInQuarters(zone || '?', new Date(`${year}-${month}-15T12:00:00Z`))
      const week = new Uint8Array(QUARTERS)
      for (const entry of stated) {
        const midnight = (Number(entry[0]) - 1) * 96 - offset
        for (let q = quarter(entry.slice(2, 7)); q < quarter(entry.slice(8, 13)); q++)
          week[(midnight + q + QUARTERS) % QUARTERS] = 1
      }
      return week
    })
  } catch {
    return null
  }
}

export function sharedQuarters(a: readonly Week[], b: readonly Week[]): number {
  const shared = a.map((week, k) => week.reduce((sum, here, q) => sum + (here & b[k]![q]!), 0))
  return Math.min(...shared)
}
