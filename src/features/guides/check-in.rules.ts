import type { SessionKind } from '#features/sessions/sessions.contract.ts'
import type { PairSession } from '#features/sessions/sessions.reads.ts'

const day = 86_400_000
/** A pair that meets once a month still has an hour to give to it. */
const openFor = 28 * day

export interface CheckInWeek {
  readonly week: number
  readonly since: Date
}

/** The latest week of check-ins that has begun, as long as it is fresh; the first week of a course is 1. */
export function checkInWeek(
  { launchOn, endsOn, weeks }: { launchOn: string; endsOn: string; weeks: readonly number[] },
  now: Date,
): CheckInWeek | null {
  const start = Date.parse(`${launchOn}T00:00:00Z`)
  const begun = weeks
    .map((week) => ({ week, since: new Date(start + (week - 1) * 7 * day) }))
    .filter(({ since }) => since <= now && now.getTime() - since.getTime() < openFor)
    .filter(({ since }) => since.getTime() < Date.parse(`${endsOn}T00:00:00Z`))
  return begun.toSorted((a, b) => a.week - b.week).at(-1) ?? null
}

export type CheckInState = 'planned' | 'held' | 'open' | 'unbooked'

const ordinary: readonly SessionKind[] = ['regular', 'short']

/** What became of a check-in: the hour that is one, or the next that could be. A last hour has a plan of its own and is left alone. */
export function checkInOf(
  sessions: readonly PairSession[],
  since: Date | null,
  now: Date,
): { readonly state: CheckInState; readonly session: PairSession | null } {
  const coming = sessions
    .filter(({ state, startsAt }) => state === 'booked' && startsAt > now)
    .toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
  const planned = coming.find(({ kind }) => kind === 'check-in')
  if (planned) return { state: 'planned', session: planned }
  const held = sessions.findLast(
    ({ kind, state, startsAt }) =>
      kind === 'check-in' && state !== 'cancelled' && state !== 'not-held' && since && startsAt >= since,
  )
  if (held) return { state: 'held', session: held }
  const next = coming.find(({ kind }) => ordinary.includes(kind)) ?? null
  return { state: next ? 'open' : 'unbooked', session: next }
}
