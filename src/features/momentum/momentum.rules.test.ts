import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Side } from '#features/pairs/pair.rules.ts'
import { alertsOf } from './alerts.rules.ts'
import { countedDays } from './days-off.rules.ts'
import { momentumWords, standardSettings, type MomentumWord } from './momentum.contract.ts'
import { readMomentum, type MetSession, type PairFacts } from './momentum.rules.ts'

const day = 86_400_000
const start = new Date('2026-06-01T09:00:00Z')
const on = (days: number) => new Date(start.getTime() + days * day)

function session(
  at: number,
  state: MetSession['state'],
  more: Partial<MetSession> & { cancelledBy?: Side } = {},
): MetSession {
  return {
    sessionId: `s${at}`,
    kind: 'regular',
    startsAt: on(at),
    endsAt: new Date(on(at).getTime() + 3_600_000),
    state,
    cancelledBy: null,
    createdAt: start,
    ...more,
  }
}
const cancelled = (at: number, by: Side) => session(at, 'cancelled', { cancelledBy: by })
const eventOf = ({ sessionId, startsAt, cancelledBy }: MetSession) => ({
  sessionId,
  kind: 'cancelled' as const,
  causedBy: cancelledBy ?? ('programme' as const),
  at: new Date(startsAt.getTime() - 2 * day),
})

function facts(sessions: readonly MetSession[], more: Partial<PairFacts> = {}): PairFacts {
  return {
    state: 'active',
    acceptedAt: start,
    cadenceDays: 7,
    sessions,
    events: sessions.filter(({ state }) => state === 'cancelled').map(eventOf),
    answers: [],
    off: [],
    ...more,
  }
}
const read = (of: PairFacts, at: number) => readMomentum(of, standardSettings, on(at))
const word = (of: PairFacts, at: number) => read(of, at).momentum
const alerts = (of: PairFacts, at: number) =>
  alertsOf(of, read(of, at), standardSettings, on(at)).map(({ kind, side }) => [kind, side])

describe('momentum', () => {
  test('is new until two rhythms have gone by without an hour, and then not good any more', () => {
    expect(word(facts([], { state: 'accepted' }), 13)).toBe('new')
    expect(word(facts([], { state: 'accepted' }), 15)).toBe('slowing')
    expect(word(facts([], { state: 'accepted' }), 22)).toBe('stalled')
  })

  test('is on course within one and a half rhythms, longer with an hour booked', () => {
    const met = session(0, 'held')
    expect(word(facts([met]), 10)).toBe('on-course')
    expect(word(facts([met]), 11)).toBe('slowing')
    expect(word(facts([met, session(18, 'booked')]), 17)).toBe('on-course')
    expect(word(facts([met, session(18, 'booked')]), 17.6)).toBe('slowing')
    expect(word(facts([met]), 22)).toBe('stalled')
    expect(word(facts([met, session(30, 'booked')]), 25)).toBe('slowing')
  })

  test('slows with two hours in a row that did not come about, however soon the next is', () => {
    const course = [session(0, 'held'), cancelled(4, 'mentee'), cancelled(5, 'mentor'), session(8, 'booked')]
    expect(word(facts(course), 6)).toBe('slowing')
  })

  test('of a paused or closed pair is said as such', () => {
    expect(word(facts([], { state: 'paused' }), 40)).toBe('paused')
    expect(word(facts([], { state: 'exited' }), 40)).toBe('closed')
  })
})

describe('what is told by side', () => {
  const twice = facts([session(0, 'held'), cancelled(7, 'mentee'), cancelled(14, 'mentee')])

  test('two calls in a row by one side are an alert within a day of the second', () => {
    expect(alerts(twice, 12.5)).toEqual([])
    expect(alerts(twice, 13)).toEqual([['cancelled-twice', 'mentee']])
  })

  test('calls by both sides are no row of one', () => {
    expect(alerts(facts([session(0, 'held'), cancelled(7, 'mentor'), cancelled(14, 'mentee')]), 15)).toEqual(
      [],
    )
  })

  test('an hour booked instead, or one on days off, does not count', () => {
    const instead = session(16, 'booked', { createdAt: on(12.1) })
    expect(alerts(facts([...twice.sessions, instead]), 14)).toEqual([])
    const off = [{ from: '2026-06-14', to: '2026-06-16' }]
    expect(alerts({ ...twice, off }, 15)).toEqual([])
  })

  test('an hour held in between begins the row anew', () => {
    expect(alerts(facts([cancelled(7, 'mentee'), session(10, 'held'), cancelled(14, 'mentee')]), 15)).toEqual(
      [],
    )
  })
})

describe('role balance', () => {
  const balanceOf = (...told: (readonly [mentor: number | null, mentee: number | null])[]) => {
    const sessions = told.map((_, at) => session(at * 7, 'held'))
    const answers = told.flatMap(([mentor, mentee], at) =>
      (
        [
          ['mentor', mentor],
          ['mentee', mentee],
        ] as const
      ).flatMap(([side, balance]) =>
        balance === null ? [] : [{ sessionId: sessions[at]!.sessionId, side, balance: balance as 1 }],
      ),
    )
    const of = facts(sessions, { answers })
    return { ...read(of, told.length * 7 - 3), alerts: alerts(of, told.length * 7 - 3) }
  }

  test('is not known under two answers, and that is never good', () => {
    expect(balanceOf([1, null]).balance).toBe('unknown')
    expect(balanceOf([2, null], [2, null]).balance).toBe('as-designed')
  })

  test('weighs both people the same, however often each answers', () => {
    expect(balanceOf([1, 5], [1, null], [1, null], [1, null]).share).toBe(0.5)
  })

  test('has drifted after three hours the leader taught most of; the first alert comes with the second', () => {
    expect(balanceOf([2, 2], [4, 4]).alerts).toEqual([])
    expect(balanceOf([2, 2], [4, 4], [4, 5])).toMatchObject({
      balance: 'evening-out',
      alerts: [['drifting', null]],
    })
    expect(balanceOf([4, 4], [4, 5], [5, 4])).toMatchObject({
      balance: 'drifted',
      alerts: [['drifted', null]],
    })
  })

  test('is one-way when the mentor taught nearly all three times', () => {
    expect(balanceOf([1, 1], [1, 1], [1, 1])).toMatchObject({
      balance: 'one-way',
      alerts: [['one-way', null]],
    })
  })
})

test('a pair without a first hour is one alert ten days after both said yes, days off left out', () => {
  const waiting = facts([], { state: 'accepted' })
  expect(alerts(waiting, 9.9)).toEqual([])
  expect(alerts(waiting, 30)).toEqual([['first-hour', null]])
  expect(alerts({ ...waiting, off: [{ from: '2026-06-02', to: '2026-06-05' }] }, 13)).toEqual([])
  expect(alerts(facts([session(20, 'booked')], { state: 'accepted' }), 12)).toEqual([])
})

describe('for any course of a pair', () => {
  const side = fc.constantFrom<Side>('mentor', 'mentee')
  const course = fc
    .array(
      fc.record({
        state: fc.constantFrom('held', 'cancelled', 'not-held', 'booked'),
        side,
        gap: fc.integer({ min: 1, max: 12 }),
      }),
      {
        maxLength: 8,
      },
    )
    .map((hours) => {
      let at = 0
      return hours.map(({ state, side: by, gap }) => {
        at += gap
        return state === 'cancelled' ? cancelled(at, by) : session(at, state as MetSession['state'])
      })
    })
  const stretch = fc
    .record({ from: fc.integer({ min: 0, max: 90 }), days: fc.integer({ min: 0, max: 20 }) })
    .map(({ from, days }) => ({
      from: on(from).toISOString().slice(0, 10),
      to: on(from + days)
        .toISOString()
        .slice(0, 10),
    }))
  const rank = (momentum: MomentumWord) => Math.max(1, momentumWords.indexOf(momentum))
  const moment = fc.integer({ min: 0, max: 120 })

  test('more time without meeting never improves it', () => {
    fc.assert(
      fc.property(course, moment, moment, (sessions, one, other) => {
        const of = facts(sessions)
        // What is still to come is not time without meeting.
        const last = Math.max(
          0,
          ...sessions.map(({ startsAt }) => (startsAt.getTime() - start.getTime()) / day),
        )
        const [early, late] = [last + 1 + Math.min(one, other), last + 1 + Math.max(one, other)]
        expect(rank(word(of, late))).toBeGreaterThanOrEqual(rank(word(of, early)))
      }),
    )
  })

  test('days off never worsen it', () => {
    fc.assert(
      fc.property(course, moment, fc.array(stretch, { maxLength: 3 }), (sessions, at, off) => {
        expect(rank(word(facts(sessions, { off }), at))).toBeLessThanOrEqual(rank(word(facts(sessions), at)))
      }),
    )
  })

  test('with the sides changed over, the causes change over and the word stays', () => {
    const over = { mentor: 'mentee', mentee: 'mentor' } as const
    fc.assert(
      fc.property(course, moment, (sessions, at) => {
        const turned = sessions.map((one) =>
          one.cancelledBy === null || one.cancelledBy === 'programme'
            ? one
            : { ...one, cancelledBy: over[one.cancelledBy] },
        )
        const [here, there] = [read(facts(sessions), at), read(facts(turned), at)]
        expect(there.momentum).toBe(here.momentum)
        expect(there.cancelled).toEqual({ mentor: here.cancelled.mentee, mentee: here.cancelled.mentor })
        expect(there.inRow?.side ?? null).toBe(here.inRow ? over[here.inRow.side] : null)
      }),
    )
  })

  test('an hour nobody spoke about is no better than none', () => {
    fc.assert(
      fc.property(course, moment, (sessions, at) => {
        // In the calendar from the beginning: one booked after a call-off stands for the hour that was called off.
        const silent = session(at + 1, 'booked', { createdAt: on(-7) })
        const later = at + 2
        expect(rank(word(facts([...sessions, silent]), later))).toBeGreaterThanOrEqual(
          rank(word(facts(sessions), later)),
        )
      }),
    )
  })

  test('days are never counted below zero or beyond the time that passed', () => {
    fc.assert(
      fc.property(moment, moment, fc.array(stretch, { maxLength: 5 }), (from, to, off) => {
        const counted = countedDays(on(from), on(to), off)
        expect(counted).toBeGreaterThanOrEqual(0)
        expect(counted).toBeLessThanOrEqual(Math.max(0, to - from) + 1e-9)
      }),
    )
  })
})
