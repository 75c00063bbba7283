import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expandWithIcalJs, expandWithNodeIcal } from '#testing/calendar-readers.ts'
import { expandRule, isRule } from './expand-rule.ts'
import { writeInvitation } from './write-invitation.ts'

const zones = [
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
  'Africa/Casablanca',
  'Pacific/Auckland',
  'Asia/Tehran',
]

const at = (local: string, timeZone: string) =>
  new Date(Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).epochMilliseconds)

const clock = (date: Date, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(date.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' })

function written(
  start: Date,
  timeZone: string,
  rule: string,
  exceptions: readonly { was: Date; start?: Date }[] = [],
) {
  return writeInvitation({
    method: 'REQUEST',
    uid: 'series-1@mentoring.example',
    sequence: 3,
    stamp: new Date('2026-01-15T08:00:00Z'),
    start,
    timeZone,
    minutes: 60,
    rule,
    exceptions,
    summary: 'Amira / Jonas: hour',
    organiser: { name: 'Programme', address: 'programme@mentoring.example' },
    attendees: [{ name: 'Amira', address: 'amira@halvard.example' }],
  })
}

const iso = (dates: readonly Date[]) => dates.map((date) => date.toISOString()).toSorted()

const rules = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 40 }))
    .map(([interval, count]) => `FREQ=WEEKLY;INTERVAL=${interval};COUNT=${count}`),
  fc.constantFrom(
    'FREQ=MONTHLY;BYDAY=2TU;COUNT=12',
    'FREQ=WEEKLY;BYDAY=TU,TH;COUNT=20',
    'FREQ=DAILY;COUNT=30',
    'FREQ=MONTHLY;BYMONTHDAY=31;COUNT=7',
    'FREQ=WEEKLY;UNTIL=20270630T120000Z',
  ),
)

describe('a series', () => {
  test('has the same sessions for us as for the calendars that read it, in every zone over every change of the clocks', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 400 }),
        // Between six in the morning and eleven at night, where no clock is set.
        fc.integer({ min: 24, max: 92 }),
        rules,
        (timeZone, day, quarter, rule) => {
          const local = Temporal.PlainDateTime.from('2026-01-05T00:00').add({
            days: day,
            minutes: quarter * 15,
          })
          const start = at(local.toString(), timeZone)
          const ours = expandRule({ start, timeZone, rule })
          // Readers take the start as a session even where the rule leaves it out; so only starts the rule names are compared.
          fc.pre(ours[0]?.getTime() === start.getTime())
          const text = written(start, timeZone, rule)
          expect(expandWithIcalJs(text)).toEqual(iso(ours))
          expect(expandWithNodeIcal(text)).toEqual(iso(ours))
          expect(new Set(ours.map((one) => clock(one, timeZone))).size).toBe(1)
        },
      ),
      { numRuns: 150 },
    )
  })

  test('at nine stays at nine when the clocks change', () => {
    const weekly = expandRule({
      start: at('2026-10-13T09:00', 'Europe/London'),
      timeZone: 'Europe/London',
      rule: 'FREQ=WEEKLY;COUNT=4',
    })
    expect(iso(weekly)).toEqual([
      '2026-10-13T08:00:00.000Z',
      '2026-10-20T08:00:00.000Z',
      '2026-10-27T09:00:00.000Z',
      '2026-11-03T09:00:00.000Z',
    ])
  })

  test('at an hour the clock skips moves forward once, and takes the first of two equal hours', () => {
    const gap = { timeZone: 'Europe/London', rule: 'FREQ=WEEKLY;COUNT=3' }
    expect(iso(expandRule({ ...gap, start: at('2026-03-22T01:30', 'Europe/London') }))).toEqual([
      '2026-03-22T01:30:00.000Z',
      '2026-03-29T01:30:00.000Z',
      '2026-04-05T00:30:00.000Z',
    ])
    expect(iso(expandRule({ ...gap, start: at('2026-10-18T01:30', 'Europe/London') }))).toEqual([
      '2026-10-18T00:30:00.000Z',
      '2026-10-25T00:30:00.000Z',
      '2026-11-01T01:30:00.000Z',
    ])
  })

  test('with one session moved and one cancelled keeps the rest, and its one UID', () => {
    const timeZone = 'America/New_York'
    const rule = 'FREQ=WEEKLY;COUNT=6'
    const start = at('2026-02-24T14:00', timeZone)
    const [one, two, three, ...rest] = expandRule({ start, timeZone, rule })
    const moved = at('2026-03-11T15:30', timeZone)
    const text = written(start, timeZone, rule, [{ was: two! }, { was: three!, start: moved }])
    expect(expandWithIcalJs(text)).toEqual(iso([one!, moved, ...rest]))
    expect(expandWithNodeIcal(text)).toEqual(iso([one!, moved, ...rest]))
    expect(text.match(/^UID:.*$/gm)).toEqual(Array(2).fill('UID:series-1@mentoring.example'))
  })

  test('has no rule that could stall a reader or forge a line', () => {
    expect(isRule('FREQ=WEEKLY;COUNT=12')).toBe(true)
    for (const rule of [
      'FREQ=SECONDLY',
      'FREQ=WEEKLY;COUNT=12\r\nATTENDEE:mailto:evil@evil.example',
      'FREQ=WEEKLY;BYHOUR=1,2,3',
      'COUNT=3;FREQ=WEEKLY',
      '',
    ])
      expect(isRule(rule)).toBe(false)
    expect(() =>
      expandRule({ start: new Date('2026-06-01T09:00:00Z'), timeZone: 'UTC', rule: 'FREQ=SECONDLY' }),
    ).toThrow(RangeError)
  })

  test('without an end is cut off, never endless', () => {
    const endless = { start: new Date('2026-06-01T09:00:00Z'), timeZone: 'UTC', rule: 'FREQ=DAILY' }
    expect(expandRule(endless)).toHaveLength(400)
    expect(expandRule(endless, 10)).toHaveLength(10)
  })
})
