import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { awaitsCheckIn } from '#features/guides/check-ins.reads.ts'
import { mayEnterRoom } from '#features/notes/notes.policy.ts'
import { findOwnPair } from '#features/pairs/read-match.ts'
import { balancesOpen, canAnswer, canUndoAnswer } from '#features/sessions/session.rules.ts'
import type { Balance, Happened } from '#features/sessions/sessions.contract.ts'
import { listAnswersOfPair, listSessionsOfPair } from '#features/sessions/sessions.reads.ts'
import { describeRoom, type RoomHead } from './describe-room.ts'
import { findRoomSession } from './find-room-session.ts'
import { shownHour, type ShownHour } from './read-our-pair.ts'
import { nextSession, sessionToLog } from './room-state.rules.ts'
import { roomFailures } from './rooms.contract.ts'

export interface LogPage extends RoomHead {
  readonly state: 'ask' | 'said' | 'early' | 'cancelled'
  readonly session: ShownHour
  readonly happened: Happened | null
  /** Who taught, as each said it: once both have answered or two days are over, and only for the two. */
  readonly balances: { readonly mentor: Balance | null; readonly mentee: Balance | null } | null
  readonly canUndo: boolean
  readonly next: ShownHour | null
  readonly checkIn: boolean
}

export async function readLog(work: Work, { sessionId }: { sessionId: string }): Promise<LogPage> {
  const { pair, side, session, sessions } = await findRoomSession(work, { sessionId })
  if (pair.state === 'exited') throw new Failure(roomFailures.noSession)
  const answers = (await listAnswersOfPair(work, pair)).filter((one) => one.sessionId === sessionId)
  const own = answers.find((answer) => answer.side === side)
  const early = session.state !== 'cancelled' && !canAnswer(session, work.now)
  const open = own !== undefined && balancesOpen(session, answers, work.now) && mayEnterRoom(work.actor)
  const balanceOf = (one: 'mentor' | 'mentee') =>
    answers.find((answer) => answer.side === one)?.balance ?? null
  const next = nextSession(
    sessions.filter((other) => other.sessionId !== sessionId),
    work.now,
  )
  return {
    ...(await describeRoom(work, { pair, side })),
    state: session.state === 'cancelled' ? 'cancelled' : own ? 'said' : early ? 'early' : 'ask',
    session: shownHour(session),
    happened: own?.happened ?? null,
    balances: open ? { mentor: balanceOf('mentor'), mentee: balanceOf('mentee') } : null,
    canUndo: canUndoAnswer(session, answers, side, work.now),
    next: next && shownHour(next),
    checkIn: await awaitsCheckIn(work, pair),
  }
}

/** The hour a link without one means: the newest this side has not logged. */
export async function findSessionToLog(work: Work): Promise<RoomHead & { sessionId: string | null }> {
  const { pair, side } = await findOwnPair(work)
  const answers = await listAnswersOfPair(work, pair)
  const found = sessionToLog(await listSessionsOfPair(work, pair), answers, side, work.now)
  return { ...(await describeRoom(work, { pair, side })), sessionId: found?.sessionId ?? null }
}
