import { mentorShare } from '#features/sessions/session.rules.ts'
import type { SessionAnswer, PairSession } from '#features/sessions/sessions.reads.ts'

/** unknown: the hour is over and nobody has said what happened, which is never taken for good. */
export type HourState = 'held' | 'moved' | 'missed' | 'unknown' | 'booked' | 'agreed'

export interface RhythmHour {
  readonly at: Date
  readonly state: HourState
  /** The mentor's part of the teaching, of the answers the reader may see; absent when there are none. */
  readonly share?: number
}

export interface Rhythm {
  readonly hours: readonly RhythmHour[]
  /** How many of them are over. */
  readonly past: number
  readonly held: number
  readonly moved: number
  readonly missed: number
  readonly unknown: number
}

const mostHours = 26

/** The hours of a pair as one strip, the first first; a call to get to know each other is not among them. */
export function rhythmOf(
  sessions: readonly PairSession[],
  answers: readonly SessionAnswer[],
  now: Date,
): Rhythm {
  const counted = sessions
    .filter(({ kind, leftOut }) => kind !== 'chemistry' && !leftOut)
    .toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
  const next = counted.find(({ state, endsAt }) => state === 'booked' && endsAt > now)
  const all = counted.map((session): RhythmHour => {
    const own = answers.filter(({ sessionId }) => sessionId === session.sessionId)
    const state = stateOf(session, { own, next, now })
    const share = state === 'held' ? shareOf(own) : undefined
    return { at: session.startsAt, state, ...(share === undefined ? {} : { share }) }
  })
  const isPast = ({ state }: RhythmHour) => state !== 'booked' && state !== 'agreed'
  const past = all.filter(isPast).length
  const from = Math.max(0, Math.min(all.length - mostHours, past - mostHours / 2))
  const count = (state: HourState) => all.filter((hour) => hour.state === state).length
  return {
    hours: all.slice(from, from + mostHours),
    past: past - from,
    held: count('held'),
    moved: count('moved'),
    missed: count('missed'),
    unknown: count('unknown'),
  }
}

function stateOf(
  session: PairSession,
  { own, next, now }: { own: readonly SessionAnswer[]; next: PairSession | undefined; now: Date },
): HourState {
  if (session.state === 'held') return 'held'
  if (session.state === 'cancelled') return 'missed'
  if (session.state === 'not-held')
    return own.some(({ happened }) => happened === 'moved') ? 'moved' : 'missed'
  if (session.endsAt <= now) return 'unknown'
  return session === next ? 'booked' : 'agreed'
}

/** Both voices weigh the same. */
function shareOf(own: readonly SessionAnswer[]): number | undefined {
  const shares = own.flatMap(({ balance }) => (balance === null ? [] : [mentorShare(balance)]))
  if (shares.length === 0) return undefined
  return shares.reduce((sum, share) => sum + share, 0) / shares.length
}
