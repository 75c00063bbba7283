/** What a mentor carried in the last four weeks. */
export interface MentorLoad {
  readonly hours: number
  /** Asked to be in a pair, whatever they answered. */
  readonly asks: number
}

const weeksOfMonth = 52 / 12

export function isOverCap(load: MentorLoad, hoursPerMonth: number): boolean {
  return load.hours > (hoursPerMonth * 4) / weeksOfMonth
}

/** A rest after a pair has ended: so many months nobody asks them again. */
export function restsUntil(endedAt: Date | null, restMonths: number): Date | null {
  if (!endedAt || restMonths === 0) return null
  const until = new Date(endedAt)
  until.setUTCMonth(until.getUTCMonth() + restMonths)
  return until
}
