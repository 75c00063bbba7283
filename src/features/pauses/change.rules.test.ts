import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canMovePair, pairStates } from '#features/pairs/pair.rules.ts'
import { canChange, dayOf, isDayAhead, pauseEnd, startOfDay, whoKnows } from './change.rules.ts'
import { changeKinds } from './pauses.contract.ts'

const days = fc.date({ min: new Date('2026-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })

describe('a change', () => {
  test('is only offered where the pair can go that way', () => {
    const ends = { pause: 'paused', restart: 'active', end: 'exited' } as const
    for (const kind of changeKinds)
      for (const state of pairStates)
        if (canChange(kind, state) && state !== ends[kind])
          expect(canMovePair(state, ends[kind]), `${kind} ${state}`).toBe(true)
  })

  test('of a pair that is over is never offered', () => {
    for (const kind of changeKinds)
      for (const state of ['closed', 'exited'] as const) expect(canChange(kind, state)).toBe(false)
  })

  test('is told to those who know of the pair, and to nobody else', () => {
    const asked = { state: 'proposed', announced: true, mentor: null } as const
    expect(whoKnows({ ...asked, announced: false })).toEqual([])
    expect(whoKnows(asked)).toEqual(['mentor'])
    expect(whoKnows({ ...asked, mentor: 'yes' })).toEqual(['mentor', 'mentee'])
    expect(whoKnows({ ...asked, state: 'active' })).toEqual(['mentor', 'mentee'])
  })
})

describe('a pause', () => {
  test('always ends on a day ahead, at most a year away, unless it is open', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('two-weeks' as const, 'month' as const), (at, length) => {
        const today = at.toISOString().slice(0, 10)
        const { ok, untilOn } = pauseEnd(length, undefined, today)
        expect(ok && isDayAhead(untilOn!, today)).toBe(true)
      }),
    )
    expect(pauseEnd('open', undefined, '2026-06-01')).toEqual({ ok: true, untilOn: null })
  })

  test('cannot end today, in the past, or in the far future', () => {
    fc.assert(
      fc.property(days, days, (at, other) => {
        const [today, day] = [at.toISOString().slice(0, 10), other.toISOString().slice(0, 10)]
        const year = Temporal.PlainDate.from(today).add({ years: 1 }).toString()
        expect(pauseEnd('day', day, today).ok).toBe(day > today && day <= year)
      }),
    )
    expect(pauseEnd('day', undefined, '2026-06-01').ok).toBe(false)
  })

  test('ends with the day where the organisation is, also over a change of the clocks', () => {
    for (const zone of ['Europe/London', 'America/New_York', 'Pacific/Auckland', 'Africa/Cairo'])
      fc.assert(
        fc.property(days, (at) => {
          const day = at.toISOString().slice(0, 10)
          const start = startOfDay(day, zone)
          expect(dayOf(start, zone)).toBe(day)
          expect(dayOf(new Date(start.getTime() - 1), zone) < day).toBe(true)
        }),
      )
  })
})
