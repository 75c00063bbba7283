import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { freeStretches, officeHours, type Availability, type Span } from './free-times.rules.ts'
import { crossesClockChange, listStarts, suggest } from './suggestions.rules.ts'

const zones = [
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'Pacific/Auckland',
  'Asia/Tehran',
]
const minute = 60_000
const nobody: Omit<Availability, 'timeZone'> = { hours: [], busy: [], daysOff: [], lastDay: null }
const london = { ...nobody, timeZone: 'Europe/London' }
const newYork = { ...nobody, timeZone: 'America/New_York' }
const week: Span = { from: new Date('2026-06-01T00:00:00Z'), to: new Date('2026-06-12T00:00:00Z') }

const hours = fc
  .array(
    fc.tuple(
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 0, max: 90 }),
      fc.integer({ min: 2, max: 40 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((spans) =>
    spans.map(([day, from, length]) => `${day} ${clock(from)}-${clock(Math.min(95, from + length))}`),
  )
const clock = (quarter: number) =>
  `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`

const person = (around: number): fc.Arbitrary<Availability> =>
  fc.record({
    timeZone: fc.constantFrom(...zones),
    hours: fc.oneof(hours, fc.constant([])),
    busy: fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: 14 * 288 }), fc.integer({ min: 1, max: 60 }))
        .map(([at, length]) => ({
          from: new Date(around + at * 5 * minute),
          to: new Date(around + (at + length) * 5 * minute),
        })),
      { maxLength: 25 },
    ),
    daysOff: fc.array(
      fc.integer({ min: 0, max: 12 }).map((ahead) => {
        const first = new Date(around + ahead * 86_400_000).toISOString().slice(0, 10)
        return { first, last: first }
      }),
      { maxLength: 2 },
    ),
    lastDay: fc.constant(null),
  })

/** Whether somebody can meet at that very moment, said in another way than the rules do. */
function isFree(at: Date, { timeZone, hours: stated, busy, daysOff }: Availability): boolean {
  const local = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone)
  const time = local.toPlainTime().toString().slice(0, 5)
  const day = local.toPlainDate().toString()
  return (
    (stated.length > 0 ? stated : officeHours).some((text) => {
      const [on, range] = text.split(' ') as [string, string]
      const [from, to] = range.split('-') as [string, string]
      return Number(on) === local.dayOfWeek && from <= time && time < to
    }) &&
    !busy.some(({ from, to }) => from <= at && at < to) &&
    !daysOff.some(({ first, last }) => first <= day && day <= last)
  )
}

describe('suggested times', () => {
  // Two weeks around changes of the clocks in north and south, and one quiet stretch.
  const begins = [
    '2026-03-05T00:00:00Z',
    '2026-03-25T00:00:00Z',
    '2026-09-18T00:00:00Z',
    '2026-10-20T00:00:00Z',
    '2026-07-01T00:00:00Z',
  ]

  test('lie in both people’s hours in their own zones, away from what keeps them busy, whenever the clocks change', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...begins).chain((begin) => {
          const around = new Date(begin).getTime()
          return fc.record({ around: fc.constant(around), mentor: person(around), mentee: person(around) })
        }),
        fc.constantFrom(25, 45, 60, 90),
        ({ around, mentor, mentee }, minutes) => {
          const span = { from: new Date(around), to: new Date(around + 10 * 86_400_000) }
          const suggested = suggest({ mentor, mentee }, span, minutes)
          expect(suggest({ mentor, mentee }, span, minutes)).toEqual(suggested)
          expect(suggested.length).toBeLessThanOrEqual(3)
          for (const { startsAt, endsAt } of suggested) {
            expect(endsAt.getTime() - startsAt.getTime()).toBe(minutes * minute)
            expect(startsAt >= span.from && endsAt <= span.to).toBe(true)
            for (let at = startsAt.getTime(); at < endsAt.getTime(); at += 5 * minute)
              for (const one of [mentor, mentee]) expect(isFree(new Date(at), one)).toBe(true)
          }
          for (const [index, { startsAt }] of suggested.entries())
            for (const other of suggested.slice(index + 1))
              expect(other.startsAt >= suggested[index]!.endsAt && other.startsAt > startsAt).toBe(true)
        },
      ),
      { numRuns: 500 },
    )
  })

  test('leave out no start at a full hour that suits both', () => {
    fc.assert(
      fc.property(person(week.from.getTime()), person(week.from.getTime()), (mentor, mentee) => {
        const found = new Set(listStarts({ mentor, mentee }, week, 60).map((at) => at.toISOString()))
        const { timeZone } = mentee
        let at = Temporal.Instant.fromEpochMilliseconds(week.from.getTime())
          .toZonedDateTimeISO(timeZone)
          .round({ smallestUnit: 'hour', roundingMode: 'ceil' })
        for (; at.add({ hours: 1 }).epochMilliseconds <= week.to.getTime(); at = at.add({ hours: 1 })) {
          const quarters = Array.from(
            { length: 12 },
            (_, index) => new Date(at.epochMilliseconds + index * 5 * minute),
          )
          const suits = quarters.every((one) => isFree(one, mentor) && isFree(one, mentee))
          if (suits) expect(found).toContain(new Date(at.epochMilliseconds).toISOString())
        }
      }),
      { numRuns: 60 },
    )
  })

  test('of London and New York are three afternoons of London on different days', () => {
    const suggested = suggest({ mentor: london, mentee: newYork }, week, 60)
    expect(suggested.map(({ startsAt }) => startsAt.toISOString())).toEqual([
      '2026-06-01T13:00:00.000Z',
      '2026-06-03T13:00:00.000Z',
      '2026-06-05T13:00:00.000Z',
    ])
  })

  test('of two in one place vary between morning and afternoon', () => {
    const suggested = suggest({ mentor: london, mentee: london }, week, 60)
    const hoursOf = suggested.map(({ startsAt }) => startsAt.getUTCHours() + 1)
    expect(new Set(suggested.map(({ startsAt }) => startsAt.toISOString().slice(0, 10))).size).toBe(3)
    expect(hoursOf.some((hour) => hour < 12) && hoursOf.some((hour) => hour >= 12)).toBe(true)
  })

  test('are none where the two share no hour, rather than a bad one', () => {
    expect(
      suggest({ mentor: london, mentee: { ...nobody, timeZone: 'Pacific/Auckland' } }, week, 60),
    ).toEqual([])
  })

  test('avoid leave, and nothing is suggested after somebody’s last day', () => {
    const away = { ...london, daysOff: [{ first: '2026-06-01', last: '2026-06-05' }] }
    for (const { startsAt } of suggest({ mentor: away, mentee: london }, week, 60))
      expect(startsAt.toISOString() > '2026-06-06').toBe(true)
    expect(suggest({ mentor: { ...london, lastDay: '2026-05-31' }, mentee: london }, week, 60)).toEqual([])
  })

  test('are made from what can be read: nonsense says nothing, and nothing at all means office hours', () => {
    const odd = { ...london, hours: ['x', '9 09:00-10:00', '1 12:00-09:00', '2 09:00-10:00'] }
    expect(freeStretches(odd, week).map(([from]) => new Date(from).toISOString())).toEqual([
      '2026-06-02T08:00:00.000Z',
      '2026-06-09T08:00:00.000Z',
    ])
    expect(freeStretches({ ...london, hours: ['x'] }, week)).toEqual(freeStretches(london, week))
  })

  test('say when a change of the clocks lies between', () => {
    const two = { mentor: london, mentee: newYork }
    expect(crossesClockChange(new Date('2026-10-20T12:00:00Z'), new Date('2026-10-27T12:00:00Z'), two)).toBe(
      true,
    )
    expect(crossesClockChange(new Date('2026-10-20T12:00:00Z'), new Date('2026-11-10T12:00:00Z'), two)).toBe(
      false,
    )
  })
})
