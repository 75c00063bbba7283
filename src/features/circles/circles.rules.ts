export interface CircleTimes {
  readonly startsAt: Date
  readonly minutes: number
}

export function endOf({ startsAt, minutes }: CircleTimes): Date {
  return new Date(startsAt.getTime() + minutes * 60_000)
}

/** Ahead until it starts: so long it can be answered and taken out. From then on one can say who was there. */
export function isAhead({ startsAt }: CircleTimes, now: Date): boolean {
  return startsAt > now
}

/** What mentors see: dates that are not over, the next one first. */
export function comingCircles<Circle extends CircleTimes>(circles: readonly Circle[], now: Date): Circle[] {
  return circles
    .filter((circle) => endOf(circle) > now)
    .toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime())
}

/** From the next half minute to a year ahead. */
export function isPlannable(startsAt: Date, now: Date): boolean {
  return startsAt > now && startsAt.getTime() <= now.getTime() + 366 * 86_400_000
}
