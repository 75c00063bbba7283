const day = 86_400_000

/** A week without an answer, and there is one reminder; after three weeks none any more. */
export const remindAfter = 7 * day
export const remindUntil = 21 * day

/** Until when an invitation works: fourteen days at least, longer when the programme lets people enrol for longer. */
export function invitationEnds(now: Date, enrolBy: string | undefined): Date {
  return new Date(Math.max(now.getTime() + 14 * day, enrolBy ? Date.parse(`${enrolBy}T23:59:00Z`) : 0))
}
