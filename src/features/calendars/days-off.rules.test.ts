import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fallsInto } from '#features/sessions/session-series.rules.ts'
import { dayIn, hoursOfDays, problemOfDays } from './days-off.rules.ts'
import { sharedStretches } from './free-times.rules.ts'

const zones = ['Europe/London', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Auckland', 'America/Santiago']
const start = Temporal.PlainDate.from('2026-01-01')
const stretch = fc
  .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 40 }))
  .map(([ahead, length]) => {
    const first = start.add({ days: ahead })
    return { first: first.toString(), last: first.add({ days: length }).toString() }
  })

describe('days off', () => {
  test('cover exactly the moments whose day is one of them where the person is', () => {
    fc.assert(
      fc.property(
        stretch,
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 550 * 96 }),
        (days, zone, quarter) => {
          const at = new Date(Date.UTC(2026, 0, 1) + quarter * 900_000)
          const day = dayIn(zone, at)
          const hour = { startsAt: at, endsAt: new Date(at.getTime() + 1) }
          expect(fallsInto(hour, [hoursOfDays(days, zone)])).toBe(days.first <= day && day <= days.last)
        },
      ),
    )
  })

  test('and times that are suggested never meet, whatever the zones', () => {
    fc.assert(
      fc.property(stretch, fc.constantFrom(...zones), fc.constantFrom(...zones), (days, mine, theirs) => {
        const off = hoursOfDays(days, mine)
        const span = {
          from: new Date(off.from.getTime() - 3 * 86_400_000),
          to: new Date(off.to.getTime() + 3 * 86_400_000),
        }
        const all = [1, 2, 3, 4, 5, 6, 7].map((day) => `${day} 00:00-24:00`)
        const shared = sharedStretches(
          { timeZone: mine, hours: all, busy: [], daysOff: [days], lastDay: null },
          { timeZone: theirs, hours: all, busy: [], daysOff: [], lastDay: null },
          span,
        )
        for (const [from, to] of shared)
          expect(fallsInto({ startsAt: new Date(from), endsAt: new Date(to) }, [off])).toBe(false)
      }),
      { numRuns: 40 },
    )
  })

  test('end on the first day or after it, last a year at most, and are neither over nor entered already', () => {
    const known = [{ first: '2026-08-01', last: '2026-08-14' }]
    const ask = (first: string, last: string) => problemOfDays({ first, last }, '2026-06-01', known)
    expect(ask('2026-07-02', '2026-07-01')).toBe('problemOrder')
    expect(ask('2026-07-01', '2027-07-01')).toBeNull()
    expect(ask('2026-07-01', '2027-07-02')).toBe('problemLong')
    expect(ask('2026-05-30', '2026-05-31')).toBe('problemOver')
    expect(ask('2026-05-30', '2026-06-01')).toBeNull()
    expect(ask('2026-08-03', '2026-08-14')).toBe('problemKnown')
    expect(ask('2026-08-03', '2026-08-15')).toBeNull()
  })
})
