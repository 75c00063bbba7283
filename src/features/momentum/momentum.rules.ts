import type { PairState, Side } from '#features/pairs/pair.rules.ts'
import type { PairSession, SessionAnswer, SessionEvent } from '#features/sessions/sessions.reads.ts'
import { readBalance, type BalanceReading } from './balance.rules.ts'
import { countedDays, isOff, type DaysOff } from './days-off.rules.ts'
import type { MomentumSettings, MomentumWord } from './momentum.contract.ts'

export type MetSession = Pick<
  PairSession,
  'sessionId' | 'kind' | 'startsAt' | 'endsAt' | 'state' | 'cancelledBy' | 'createdAt'
> &
  Partial<Pick<PairSession, 'leftOut'>>

/** All that is looked at. What is said in an hour is not among it. */
export interface PairFacts {
  readonly state: PairState
  /** When the second of the two said yes. */
  readonly acceptedAt: Date | null
  readonly cadenceDays: number
  readonly sessions: readonly MetSession[]
  readonly events: readonly Pick<SessionEvent, 'sessionId' | 'kind' | 'causedBy' | 'at'>[]
  readonly answers: readonly Pick<SessionAnswer, 'sessionId' | 'side' | 'balance'>[]
  readonly off: readonly DaysOff[]
}

export interface BySide {
  readonly mentor: number
  readonly mentee: number
}

export interface Reading extends BalanceReading {
  readonly momentum: MomentumWord
  readonly held: number
  readonly lastHeldAt: Date | null
  readonly nextAt: Date | null
  /** Agreed rhythms since the last hour, or since both said yes; days off left out. */
  readonly rhythmsAgo: number
  readonly cancelled: BySide
  readonly moved: BySide
  /** The newest hours one after the other that one side called off, and when the newest of them counted. */
  readonly inRow: { readonly side: Side; readonly count: number; readonly since: Date } | null
}

const hour = 3_600_000
/** An hour booked instead lies before the next regular one, which would have come anyway. */
const sameRhythm = 0.8

export function readMomentum(facts: PairFacts, settings: MomentumSettings, now: Date): Reading {
  const sessions = facts.sessions
    .filter(({ kind }) => kind !== 'chemistry')
    .toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
  const held = sessions.filter(({ state }) => state === 'held')
  const lastHeldAt = held.at(-1)?.startsAt ?? null
  const nextAt = sessions.find(({ state, endsAt }) => state === 'booked' && endsAt > now)?.startsAt ?? null
  const since = lastHeldAt ?? facts.acceptedAt ?? now
  const rhythmsAgo = countedDays(since, now, facts.off) / facts.cadenceDays
  const setbacks = setbacksOf(sessions, facts, settings, now)
  return {
    ...readBalance(held, facts.answers, settings),
    momentum: wordOf({ facts, held: held.length, booked: nextAt !== null, rhythmsAgo, setbacks, settings }),
    held: held.length,
    lastHeldAt,
    nextAt,
    rhythmsAgo,
    cancelled: bySide(facts, 'cancelled'),
    moved: bySide(facts, 'moved'),
    inRow: callsInRow(setbacks),
  }
}

/** An hour that did not come about when it was meant to. */
interface Setback {
  readonly kind: 'cancelled' | 'moved' | 'not-held'
  readonly side: Side | null
  readonly at: Date
}

function wordOf({
  facts: { state },
  held,
  booked,
  rhythmsAgo,
  setbacks,
  settings,
}: {
  facts: PairFacts
  held: number
  booked: boolean
  rhythmsAgo: number
  setbacks: readonly Setback[]
  settings: MomentumSettings
}): MomentumWord {
  if (state === 'closed' || state === 'exited') return 'closed'
  if (state === 'paused') return 'paused'
  if (!booked && rhythmsAgo > settings.stalledTimes) return 'stalled'
  if (setbacks.length >= settings.inRow) return 'slowing'
  if (held === 0) return rhythmsAgo < settings.newTimes ? 'new' : 'slowing'
  const most = booked ? settings.courseBookedTimes : settings.courseTimes
  return rhythmsAgo <= most ? 'on-course' : 'slowing'
}

/** What has gone wrong since the two last met, the oldest first. An hour nobody has said anything about is no setback and no good sign. */
function setbacksOf(
  sessions: readonly MetSession[],
  facts: PairFacts,
  settings: MomentumSettings,
  now: Date,
): Setback[] {
  const lastHeld = sessions.findLastIndex(({ state }) => state === 'held')
  return sessions.slice(lastHeld + 1).flatMap((session): Setback[] => {
    const changes = facts.events.filter(({ sessionId }) => sessionId === session.sessionId)
    if (session.state === 'cancelled') {
      const at = changes.findLast(({ kind }) => kind === 'cancelled')?.at ?? session.startsAt
      const side = session.cancelledBy
      if (side === 'programme' || side === null || isOff(session.startsAt, facts.off)) return []
      // Another hour booked instead is what a good pair does: only a call-off that leaves a gap counts.
      const decidedAt = new Date(at.getTime() + settings.rebookHours * hour)
      if (now < decidedAt && now < session.startsAt) return []
      const isReplaced = sessions.some(
        (other) =>
          other !== session &&
          other.state !== 'cancelled' &&
          other.createdAt >= at &&
          countedDays(session.startsAt, other.startsAt, facts.off) < facts.cadenceDays * sameRhythm,
      )
      return isReplaced
        ? []
        : [{ kind: 'cancelled', side, at: decidedAt < session.startsAt ? decidedAt : session.startsAt }]
    }
    if (session.state === 'not-held') return [{ kind: 'not-held', side: null, at: session.endsAt }]
    const move = changes.findLast(({ kind }) => kind === 'moved')
    if (session.state === 'booked' && move && move.causedBy !== 'programme')
      return [{ kind: 'moved', side: move.causedBy, at: move.at }]
    return []
  })
}

/** Hours one side called off, one after the other up to the newest. A moved hour is still to come, so it neither counts nor breaks the row. */
function callsInRow(setbacks: readonly Setback[]): Reading['inRow'] {
  const calls = setbacks.filter(({ kind }) => kind !== 'moved')
  const newest = calls.at(-1)
  if (!newest?.side) return null
  const { side } = newest
  const row = calls.slice(calls.findLastIndex((call) => call.side !== side) + 1)
  return { side, count: row.length, since: newest.at }
}

function bySide({ events }: PairFacts, kind: 'cancelled' | 'moved'): BySide {
  const count = (side: Side) =>
    events.filter((event) => event.kind === kind && event.causedBy === side).length
  return { mentor: count('mentor'), mentee: count('mentee') }
}
