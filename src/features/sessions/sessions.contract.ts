import { defineFailures } from '#contract/failure.ts'

export const sessionKinds = ['chemistry', 'first', 'regular', 'short', 'check-in', 'closing'] as const
export type SessionKind = (typeof sessionKinds)[number]

export const sessionStates = ['booked', 'held', 'cancelled', 'not-held'] as const
/** not-held: the hour passed and the two did not meet, without anybody having cancelled before. */
export type SessionState = (typeof sessionStates)[number]

export const happenings = ['met', 'moved', 'not'] as const
export type Happened = (typeof happenings)[number]

/** 1 mentor almost all, 2 mostly mentor, 3 about even, 4 mostly leader, 5 leader almost all. */
export type Balance = 1 | 2 | 3 | 4 | 5

/** On whose account something happened. Read by side, never as blame of a person. */
export type Cause = 'mentor' | 'mentee' | 'programme'

export const sessionFailures = defineFailures('sessions', {
  notFound: ['not-found', 'There is no such session here. Nothing was changed.'],
  notYours: ['forbidden', 'Sessions are planned by the two who meet. Nothing was changed.'],
  notSigned: [
    'conflict',
    'Both have to sign the agreement before the first session. Nothing was booked. Open the agreement and sign it.',
  ],
  notPair: ['conflict', 'This pair is not meeting at present. Nothing was changed.'],
  past: ['conflict', 'This time has passed. Nothing was changed. Choose a later one.'],
  taken: ['conflict', 'You two already have a session at this time. Nothing was booked twice.'],
  settled: ['conflict', 'This session is over or cancelled. It stays as it is.'],
  cannotUndo: ['conflict', 'The other one can see this answer by now, so it stands. Nothing was changed.'],
  cannotTurn: [
    'conflict',
    'Only an ordinary hour that is still to come can become a check-in, or an ordinary one again. Nothing was changed.',
  ],
  tooEarly: ['conflict', 'This session has not begun yet. Nothing was logged.'],
})
