import type { PairState, Side } from '#features/pairs/pair.rules.ts'
import type { PairSession, SessionAnswer } from '#features/sessions/sessions.reads.ts'

/** Where the two stand: `first` before their first hour, `log` when an hour waits for the reader's word, `none` when nothing is booked. */
export type RoomState = 'gone' | 'closed' | 'paused' | 'log' | 'first' | 'between' | 'none'

const day = 86_400_000
/** After that an hour stays "not known" and is asked no more. */
const logFor = 14 * day

export function nextSession(sessions: readonly PairSession[], now: Date): PairSession | null {
  return sessions.find(({ state, endsAt }) => state === 'booked' && endsAt > now) ?? null
}

/** The newest hour that is over and about which this side has said nothing. */
export function sessionToLog(
  sessions: readonly PairSession[],
  answers: readonly SessionAnswer[],
  side: Side,
  now: Date,
): PairSession | null {
  const open = sessions.filter(
    ({ sessionId, state, endsAt }) =>
      state !== 'cancelled' &&
      endsAt <= now &&
      now.getTime() - endsAt.getTime() <= logFor &&
      !answers.some((answer) => answer.sessionId === sessionId && answer.side === side),
  )
  return open.at(-1) ?? null
}

export function roomState(
  pairState: PairState,
  sessions: readonly PairSession[],
  { next, toLog }: { next: PairSession | null; toLog: PairSession | null },
): RoomState {
  if (pairState === 'exited' || pairState === 'proposed') return 'gone'
  if (pairState === 'closed') return 'closed'
  if (pairState === 'paused') return 'paused'
  if (toLog) return 'log'
  if (!next) return 'none'
  return sessions.some(({ state }) => state === 'held') ? 'between' : 'first'
}
