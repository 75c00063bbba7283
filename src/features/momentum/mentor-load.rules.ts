/** What a mentor carried in the last four weeks. */
export interface MentorLoad {
  readonly hours: number
  /** Asked to be in a pair, whatever they answered. */
  readonly asks: number
  /** Hours a sensitive topic was chosen for; which one is not kept. */
  readonly sensitive: number
}

/** What a programme asks of a mentor at most, by the month. */
export interface LoadCap {
  readonly hoursPerMonth: number
  /** Nothing: no limit of its own. */
  readonly sensitivePerMonth: number | null
}

export type Carried = Pick<MentorLoad, 'hours' | 'sensitive'>

const weeks4 = 28 * 86_400_000

/** What a design says; what was answered before the second was asked has none. */
export function capOf(
  protection: { hoursPerMonth: number; sensitivePerMonth?: number | null } | undefined,
): LoadCap {
  return {
    hoursPerMonth: protection?.hoursPerMonth ?? 4,
    sensitivePerMonth: protection?.sensitivePerMonth ?? null,
  }
}

/** Four weeks count as a month: an hour a week is what whoever says "four hours a month" means. */
export function mostOfFourWeeks({ hoursPerMonth, sensitivePerMonth }: LoadCap): Carried {
  return { hours: hoursPerMonth, sensitive: sensitivePerMonth ?? Infinity }
}

export function isOverCap({ hours, sensitive }: Carried, cap: LoadCap): boolean {
  const most = mostOfFourWeeks(cap)
  return hours > most.hours || sensitive > most.sensitive
}

interface Hour {
  readonly sessionId: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly state: string
}

/** What one pair took of its mentor in the last four weeks. */
export function carriedIn(sessions: readonly Hour[], sensitive: ReadonlySet<string>, now: Date): Carried {
  const recent = sessions.filter(
    ({ state, startsAt }) =>
      state === 'held' && startsAt.getTime() >= now.getTime() - weeks4 && startsAt < now,
  )
  return {
    hours: recent.reduce(
      (sum, { startsAt, endsAt }) => sum + (endsAt.getTime() - startsAt.getTime()) / 3_600_000,
      0,
    ),
    sensitive: recent.filter(({ sessionId }) => sensitive.has(sessionId)).length,
  }
}

export function loadSince(now: Date): Date {
  return new Date(now.getTime() - weeks4)
}

/** A rest after a pair has ended: so many months nobody asks them again. */
export function restsUntil(endedAt: Date | null, restMonths: number): Date | null {
  if (!endedAt || restMonths === 0) return null
  const until = new Date(endedAt)
  until.setUTCMonth(until.getUTCMonth() + restMonths)
  return until
}
