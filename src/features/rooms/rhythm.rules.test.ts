import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PairSession, SessionAnswer } from '#features/sessions/sessions.reads.ts'
import { rhythmOf } from './rhythm.rules.ts'
import { nextSession, roomState, sessionToLog } from './room-state.rules.ts'

const now = new Date('2026-06-15T12:00:00Z')
const hour = 3_600_000

const session = fc
  .record({
    at: fc.integer({ min: -40, max: 40 }),
    state: fc.constantFrom('booked' as const, 'held' as const, 'cancelled' as const, 'not-held' as const),
    kind: fc.constantFrom('regular' as const, 'chemistry' as const),
  })
  .map(({ at, state, kind }): PairSession => {
    const startsAt = new Date(now.getTime() + at * 24 * hour - 2 * hour)
    return {
      sessionId: `s${at}`,
      pairId: 'p',
      programmeId: 'o',
      seriesId: null,
      slotAt: null,
      kind,
      uid: '',
      sequence: 0,
      startsAt,
      endsAt: new Date(startsAt.getTime() + hour),
      timeZone: 'UTC',
      place: null,
      // An hour still to come is booked or cancelled, nothing else.
      state: at > 0 && state !== 'cancelled' ? 'booked' : state,
      cancelledBy: null,
      moves: 0,
      leftOut: false,
      createdAt: now,
    }
  })
const sessions = fc
  .uniqueArray(session, { selector: ({ sessionId }) => sessionId, maxLength: 60 })
  .map((all) => all.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime()))
const balances: SessionAnswer['balance'][] = [null, 1, 2, 3, 4, 5]

describe('the rhythm of a pair', () => {
  test('shows at most half a year, never takes an hour nobody spoke of for held, and marks one hour as next', () => {
    fc.assert(
      fc.property(sessions, (all) => {
        const { hours, past, held, unknown } = rhythmOf(all, [], now)
        expect(hours.length).toBeLessThanOrEqual(26)
        expect(past).toBeLessThanOrEqual(hours.length)
        const counted = all.filter(({ kind }) => kind !== 'chemistry')
        expect(held).toBe(counted.filter(({ state }) => state === 'held').length)
        expect(unknown).toBe(
          counted.filter(({ state, endsAt }) => state === 'booked' && endsAt <= now).length,
        )
        expect(hours.filter(({ state }) => state === 'booked').length).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('lets both voices weigh the same', () => {
    fc.assert(
      fc.property(fc.constantFrom(...balances), fc.constantFrom(...balances), (one, other) => {
        const [held] = fc.sample(session, 1).map((any) => ({
          ...any,
          kind: 'regular' as const,
          state: 'held' as const,
        }))
        const answer = (side: 'mentor' | 'mentee', balance: SessionAnswer['balance']): SessionAnswer => ({
          sessionId: held!.sessionId,
          side,
          happened: 'met',
          balance,
          answeredAt: now,
        })
        const shareOf = (a: SessionAnswer['balance'], b: SessionAnswer['balance']) =>
          rhythmOf([held!], [answer('mentor', a), answer('mentee', b)], now).hours[0]!.share
        expect(shareOf(one, other)).toBe(shareOf(other, one))
        if (one === null && other === null) expect(shareOf(one, other)).toBeUndefined()
      }),
    )
  })
})

describe('where the two stand', () => {
  test('asks for a log only about an hour that is over, not cancelled and not yet spoken of by this side', () => {
    fc.assert(
      fc.property(sessions, (all) => {
        const toLog = sessionToLog(all, [], 'mentor', now)
        if (toLog) {
          expect(toLog.endsAt <= now && toLog.state !== 'cancelled').toBe(true)
          expect(roomState('active', all, { next: nextSession(all, now), toLog })).toBe('log')
        }
        for (const state of ['exited', 'closed', 'paused'] as const)
          expect(roomState(state, all, { next: nextSession(all, now), toLog })).toBe(
            state === 'exited' ? 'gone' : state,
          )
      }),
    )
  })
})
