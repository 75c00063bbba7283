import type { Cause, Happened, SessionKind, SessionState } from './sessions.contract.ts'

const hour = 3_600_000

/** What the two said comes to: one "we met" is enough, since whoever was there knows. Nobody's answer replaces the other's. */
export function settledState(
  answers: readonly Happened[],
): Exclude<SessionState, 'booked' | 'cancelled'> | null {
  if (answers.includes('met')) return 'held'
  return answers.length > 0 ? 'not-held' : null
}

export function canMove(session: { state: SessionState; endsAt: Date }, now: Date): boolean {
  return session.state === 'booked' && session.endsAt > now
}

/** An ordinary hour that has not begun becomes a check-in, and a check-in an ordinary hour again; a first or a last one stays what it is. */
export function canTurn(
  session: { kind: SessionKind; state: SessionState; startsAt: Date },
  into: 'check-in' | 'regular',
  now: Date,
): boolean {
  const from: readonly SessionKind[] = into === 'check-in' ? ['regular', 'short'] : ['check-in']
  return session.state === 'booked' && session.startsAt > now && from.includes(session.kind)
}

/** Logged from its start on; a session somebody cancelled is over. */
export function canAnswer(session: { state: SessionState; startsAt: Date }, now: Date): boolean {
  return session.state !== 'cancelled' && session.startsAt <= now
}

/** The other one's view of who taught shows once both have answered, or two days after the hour. */
export function balancesOpen(
  session: { endsAt: Date },
  answers: readonly { balance: number | null }[],
  now: Date,
): boolean {
  return answers.length === 2 || now.getTime() - session.endsAt.getTime() >= 48 * hour
}

/** From 1 (mentor taught all) to 5 (leader taught all) into the mentor's share, 1 to 0. */
export function mentorShare(balance: number): number {
  return (5 - balance) / 4
}

const minute = 60_000
/** Whoever logs late is seen at once; so long a slip of the finger may still be taken back. */
const slipFor = 10 * minute

/** An answer is taken back while the other one can see nothing of it; said late, for ten minutes, unless the other one has answered. */
export function canUndoAnswer(
  session: { endsAt: Date },
  answers: readonly { side: string; balance: number | null; answeredAt: Date }[],
  side: string,
  now: Date,
): boolean {
  const own = answers.find((answer) => answer.side === side)
  if (!own || answers.length > 1) return false
  return !balancesOpen(session, answers, now) || now.getTime() - own.answeredAt.getTime() < slipFor
}

export function causeOf(side: 'mentor' | 'mentee' | null): Cause {
  return side ?? 'programme'
}
