import type { PulseAnswer, PulseItem } from './pulses.contract.ts'

/** Below this nothing is shown, and no two shown sets differ by fewer. */
export const threshold = 5

export interface PulseRow extends PulseAnswer {
  readonly side: 'mentor' | 'mentee'
  /** So many said exactly this; one, where nothing is said. */
  readonly times?: number
}

export interface PulseMean {
  readonly mean: number
  /** 95 %, Student's t on the mean, cut at 1 and 5. */
  readonly low: number
  readonly high: number
}

export interface PulseTotal {
  readonly answers: number
  readonly items: Readonly<
    Record<
      PulseItem,
      (PulseMean & { readonly mentors: number | null; readonly leaders: number | null }) | null
    >
  >
}

/**
 * What of a closed round may be shown. Nothing under the threshold; the two sides only when both reach it, so that neither can be worked out
 * from the total; an item in which everybody of a shown group gave the same first or last answer is hidden, since it says what each one said.
 */
export function totalOf(rows: readonly PulseRow[]): PulseTotal | null {
  const answers = countOf(rows)
  if (answers < threshold) return null
  const mentors = rows.filter(({ side }) => side === 'mentor')
  const leaders = rows.filter(({ side }) => side === 'mentee')
  const split = countOf(mentors) >= threshold && countOf(leaders) >= threshold
  const itemOf = (item: PulseItem) => {
    const of = (group: readonly PulseRow[]): Said[] =>
      group.map((row) => ({ value: row[item], times: row.times ?? 1 }))
    if (isOneExtreme(of(rows))) return null
    const shown = split && ![mentors, leaders].some((group) => isOneExtreme(of(group)))
    return {
      ...meanOf(of(rows)),
      mentors: shown ? average(of(mentors)) : null,
      leaders: shown ? average(of(leaders)) : null,
    }
  }
  return {
    answers,
    items: { worth: itemOf('worth'), speak: itemOf('speak'), heard: itemOf('heard') },
  }
}

interface Said {
  readonly value: number
  readonly times: number
}

function countOf(rows: readonly { readonly times?: number }[]): number {
  return rows.reduce((sum, { times = 1 }) => sum + times, 0)
}

function isOneExtreme(values: readonly Said[]): boolean {
  return values.every(({ value }) => value === 1) || values.every(({ value }) => value === 5)
}

export function meanOf(values: readonly Said[]): PulseMean {
  const [mean, count] = [average(values), countOf(values)]
  const spread = Math.sqrt(
    values.reduce((sum, { value, times }) => sum + times * (value - mean) ** 2, 0) / Math.max(1, count - 1),
  )
  const half = (studentT(count - 1) * spread) / Math.sqrt(count)
  return { mean, low: Math.max(1, mean - half), high: Math.min(5, mean + half) }
}

function average(values: readonly Said[]): number {
  return values.reduce((sum, { value, times }) => sum + value * times, 0) / countOf(values)
}

/** Two-sided 95 % points of Student's t; between those of the table the one before, which is never too narrow. */
const points: readonly (readonly [degrees: number, t: number])[] = [
  [1, 12.706],
  [2, 4.303],
  [3, 3.182],
  [4, 2.776],
  [5, 2.571],
  [6, 2.447],
  [7, 2.365],
  [8, 2.306],
  [9, 2.262],
  [10, 2.228],
  [12, 2.179],
  [15, 2.131],
  [20, 2.086],
  [30, 2.042],
  [60, 2.0],
  [120, 1.98],
]
function studentT(degrees: number): number {
  return points.findLast(([known]) => known <= degrees)?.[1] ?? 12.706
}

/** Somebody who cannot say what they think or is not listened to is offered help at once, themselves and nobody else. */
export function needsCare({ speak, heard }: PulseAnswer): boolean {
  return speak <= 2 || heard <= 2
}
