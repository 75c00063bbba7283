import type { Side } from '#features/pairs/pair.rules.ts'

const minute = 60_000
const hour = 60 * minute

/** People get up, say good-bye and walk back to their desk first. */
export const askAfter = 10 * minute
export const askLeaderAfter = 48 * hour
/** Later nobody remembers who taught most. */
export const askUntil = 7 * 24 * hour

export interface EndedHour {
  readonly endsAt: Date
  readonly cancelled: boolean
  /** Which hour of the pair this is, beginning with 1. */
  readonly number: number
  readonly answeredBy: readonly Side[]
}

/**
 * Who is asked now whether they met: the mentor; the leader too when nobody has answered for two days, and at every fourth hour, so that
 * both voices are heard now and then. Nobody is asked twice or about what they have said.
 */
export function whomToAsk({ endsAt, cancelled, number, answeredBy }: EndedHour, now: Date): Side[] {
  const since = now.getTime() - endsAt.getTime()
  if (cancelled || since < askAfter || since > askUntil) return []
  const asked: Side[] = answeredBy.length === 0 ? ['mentor'] : []
  const turn = number % 4 === 0 || (answeredBy.length === 0 && since >= askLeaderAfter)
  return turn && !answeredBy.includes('mentee') ? [...asked, 'mentee'] : asked
}

/** When to look at an hour again; nothing once everybody who could be asked was. */
export function nextLook(endsAt: Date, now: Date): Date | null {
  const moments = [askAfter, askLeaderAfter].map((wait) => new Date(endsAt.getTime() + wait))
  return moments.find((moment) => moment > now) ?? null
}
