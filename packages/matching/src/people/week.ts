import { countBits } from './count-bits.ts'

/** Quarter hours of a week; Monday 00:00 is the first. */
export const quartersPerWeek = 672

/** Which quarter hours of a week: 672 bits in 21 words. */
export type WeekSet = Uint32Array

/** From quarter hour `from` (counted), to quarter hour `to` (not counted); 0 <= from < to <= 672. */
export interface WeekSpan {
  readonly from: number
  readonly to: number
}

const quarterHour = /^([01]\d|2[0-4]):(00|15|30|45)$/u

/** Quarter hours since midnight of `HH:MM`, `24:00` being the end of the day; `null` for anything else. */
export function toQuarters(time: string): number | null {
  const parts = quarterHour.exec(time)
  if (parts === null) return null
  const quarters = Number(parts[1]) * 4 + Number(parts[2]) / 15
  return quarters <= 96 ? quarters : null
}

/** Reads `1 09:00-12:00` (1 = Monday); `null` when it is not such a span, or does not end after it begins. */
export function toWeekSpan(text: string): WeekSpan | null {
  const parts = /^([1-7]) (\d\d:\d\d)-(\d\d:\d\d)$/u.exec(text)
  if (parts === null) return null
  const from = toQuarters(parts[2] ?? '')
  const to = toQuarters(parts[3] ?? '')
  if (from === null || to === null || from >= to) return null
  const midnight = (Number(parts[1]) - 1) * 96
  return { from: midnight + from, to: midnight + to }
}

/** The spans as a set, each moved by `shift` quarter hours round the week. */
export function toWeekSet(spans: readonly WeekSpan[], shift: number): WeekSet {
  const week = new Uint32Array(quartersPerWeek / 32)
  for (const { from, to } of spans) {
    for (let quarter = from; quarter < to; quarter++) {
      const moved = (((quarter + shift) % quartersPerWeek) + quartersPerWeek) % quartersPerWeek
      week[moved >> 5]! |= 1 << (moved & 31)
    }
  }
  return week
}

/** How many quarter hours two sets share. */
export function countSharedQuarters(a: WeekSet, b: WeekSet): number {
  let count = 0
  for (let word = 0; word < a.length; word++) count += countBits(a[word]! & b[word]!)
  return count
}
