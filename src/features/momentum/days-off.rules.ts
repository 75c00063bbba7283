/** Days on which nobody is expected to meet: leave of one of the two, or a public holiday. Both days count. */
export interface DaysOff {
  readonly from: string
  readonly to: string
}

const day = 86_400_000
const startOf = (date: string) => Date.parse(`${date}T00:00:00Z`)

/** How many days lie between two moments, without days off. Never less than zero. */
export function countedDays(from: Date, to: Date, off: readonly DaysOff[]): number {
  const [start, end] = [from.getTime(), to.getTime()]
  if (end <= start) return 0
  let free = 0
  let covered = start
  for (const stretch of off.toSorted((a, b) => a.from.localeCompare(b.from))) {
    const opens = Math.max(covered, startOf(stretch.from))
    const closes = Math.min(end, startOf(stretch.to) + day)
    if (closes <= opens) continue
    free += closes - opens
    covered = closes
  }
  return Math.max(0, end - start - free) / day
}

export function isOff(at: Date, off: readonly DaysOff[]): boolean {
  const date = at.toISOString().slice(0, 10)
  return off.some(({ from, to }) => from <= date && date <= to)
}
