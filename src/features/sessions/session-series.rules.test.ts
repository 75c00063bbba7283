import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expandRule } from '#platform/calendar/expand-rule.ts'
import { utcTime } from '#platform/calendar/calendar-times.ts'
import { writeFeed } from '#platform/calendar/write-invitation.ts'
import { expandWithIcalJs, expandWithNodeIcal, expandDaysWithTsIcs } from '#testing/calendar-readers.ts'
import { fallsInto, fitToStretches, ruleOf, slotsOf, type Stretch } from './session-series.rules.ts'
import type { PairSession } from './sessions.reads.ts'

const now = new Date('2026-06-01T00:00:00Z')
const day = 86_400_000
const at = (days: number) => new Date(now.getTime() + days * day)

const hours = fc
  .uniqueArray(
    fc.record({
      days: fc.integer({ min: -5, max: 60 }),
      inSeries: fc.boolean(),
      moves: fc.constantFrom(0, 0, 1),
      called: fc.constantFrom(false, false, true),
    }),
    { selector: ({ days }) => days, maxLength: 40 },
  )
  .map((all) =>
    all.map(({ days, inSeries, moves, called }): PairSession => ({
      sessionId: String(days),
      pairId: 'p',
      programmeId: 'o',
      seriesId: inSeries ? 's' : null,
      slotAt: inSeries ? at(days) : null,
      kind: 'regular',
      uid: '',
      sequence: 0,
      startsAt: at(days),
      endsAt: new Date(at(days).getTime() + 3_600_000),
      timeZone: 'UTC',
      place: null,
      state: called ? 'cancelled' : 'booked',
      cancelledBy: called ? 'mentor' : null,
      moves,
      leftOut: false,
      createdAt: now,
    })),
  )
const stretches = fc.array(
  fc
    .tuple(fc.integer({ min: -3, max: 60 }), fc.integer({ min: 1, max: 14 }))
    .map(([from, length]): Stretch => ({ from: at(from), to: at(from + length) })),
  { maxLength: 5 },
)

const fit = (sessions: readonly PairSession[], off: readonly Stretch[]): PairSession[] => {
  const { out, back } = fitToStretches(sessions, { running: ['s'], off, now })
  return sessions.map((one) => {
    if (out.includes(one)) return { ...one, state: 'cancelled', cancelledBy: 'programme', leftOut: true }
    return back.includes(one) ? { ...one, state: 'booked', cancelledBy: null, leftOut: false } : one
  })
}

describe('a series and the days off of both', () => {
  test('never meet; what was chosen by hand, called off or has begun stays as it was', () => {
    fc.assert(
      fc.property(hours, stretches, (sessions, off) => {
        for (const [index, hour] of fit(sessions, off).entries()) {
          const was = sessions[index]!
          const ours =
            was.seriesId !== null && was.moves === 0 && was.startsAt > now && was.state === 'booked'
          if (!ours) expect(hour).toEqual(was)
          else expect(hour.leftOut).toBe(fallsInto(hour, off))
        }
      }),
    )
  })

  test('come to the same in whatever order days are entered and removed', () => {
    fc.assert(
      fc.property(hours, stretches, stretches, (sessions, mine, theirs) => {
        const both = fit(sessions, [...mine, ...theirs])
        expect(fit(fit(sessions, mine), [...mine, ...theirs])).toEqual(both)
        expect(fit(both, [...theirs, ...mine])).toEqual(both)
        expect(fit(both, theirs)).toEqual(fit(sessions, theirs))
        expect(fit(both, [])).toEqual(sessions)
      }),
    )
  })

  test('an hour does not come back on top of one that was booked meanwhile', () => {
    fc.assert(
      fc.property(hours, stretches, (sessions, off) => {
        const without = fit(sessions, off)
        const instead = without
          .filter(({ leftOut }) => leftOut)
          .map((hour): PairSession => ({
            ...hour,
            sessionId: `new ${hour.sessionId}`,
            seriesId: null,
            state: 'booked',
            leftOut: false,
          }))
        expect(fitToStretches([...without, ...instead], { running: ['s'], off: [], now }).back).toEqual([])
      }),
    )
  })
})

const moment = fc
  .tuple(fc.integer({ min: 0, max: 1200 }), fc.integer({ min: 0, max: 95 }))
  .map(([days, quarter]) => ({ date: Temporal.PlainDate.from('2026-01-01').add({ days }), quarter }))
const zones = ['UTC', 'Europe/London', 'America/New_York', 'Pacific/Auckland', 'Asia/Kathmandu'] as const
const place = ({ day: date, daysInMonth }: Temporal.PlainDate) =>
  date + 7 > daysInMonth && date > 28 ? -1 : Math.ceil(date / 7)

describe('a monthly rhythm', () => {
  test('has one hour in every month, on the same weekday and in the same place, the last where it began on a fifth', () => {
    fc.assert(
      fc.property(moment, fc.constantFrom(...zones), ({ date, quarter }, zone) => {
        const time = Temporal.PlainTime.from({ hour: Math.floor(quarter / 4), minute: (quarter % 4) * 15 })
        const first = date.toZonedDateTime({ timeZone: zone, plainTime: time })
        const until = new Date(first.add({ months: 24 }).epochMilliseconds)
        const slots = slotsOf(first, ruleOf('monthly', first), until).map((slot) =>
          Temporal.Instant.fromEpochMilliseconds(slot.getTime()).toZonedDateTimeISO(zone).toPlainDate(),
        )
        const months = slots.map((slot) => slot.year * 12 + slot.month)
        expect(months).toEqual(months.map((_, index) => date.year * 12 + date.month + index))
        expect(months.length).toBeGreaterThanOrEqual(24)
        const isLast = place(date) === -1
        for (const slot of slots) {
          expect(slot.dayOfWeek).toBe(date.dayOfWeek)
          expect(isLast ? slot.day + 7 > slot.daysInMonth : Math.ceil(slot.day / 7) === place(date)).toBe(
            true,
          )
        }
      }),
      { numRuns: 200 },
    )
  })

  test('is read alike by three programs that share no code', () => {
    fc.assert(
      fc.property(moment, fc.constantFrom('UTC', 'Europe/London'), ({ date }, zone) => {
        const first = date.toZonedDateTime({ timeZone: zone, plainTime: '14:00' })
        const start = new Date(first.epochMilliseconds)
        const end = new Date(first.add({ months: 18 }).epochMilliseconds)
        const rule = `${ruleOf('monthly', first)};UNTIL=${utcTime(end)}`
        const event = {
          uid: 'a@b',
          sequence: 0,
          stamp: now,
          summary: 'x',
          minutes: 60,
          start,
          timeZone: zone,
          rule,
        }
        const expected = expandRule(event).map((slot) => slot.toISOString())
        const ics = writeFeed('x', [event])
        expect(expandWithIcalJs(ics)).toEqual(expected)
        expect(expandWithNodeIcal(ics)).toEqual(expected)
        if (zone === 'UTC')
          expect(expandDaysWithTsIcs(ics)).toEqual(expected.map((slot) => slot.slice(0, 10)))
      }),
      { numRuns: 60 },
    )
  })
})
