import { describe, expect, test } from 'vitest'
import { readBusy } from './read-busy.ts'

const window = {
  from: new Date('2026-10-19T00:00:00Z'),
  to: new Date('2026-11-09T00:00:00Z'),
  timeZone: 'Europe/London',
}
const calendar = (...events: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', ...events, 'END:VCALENDAR'].join('\r\n')
const event = (...lines: string[]) =>
  ['BEGIN:VEVENT', 'UID:1', 'DTSTAMP:20260101T000000Z', 'SUMMARY:Secret', ...lines, 'END:VEVENT'].join('\r\n')
const spans = (...texts: string[]) =>
  readBusy(texts, window).map(
    ({ from, to }) => `${from.toISOString().slice(0, 16)} ${to.toISOString().slice(0, 16)}`,
  )

describe('busy times', () => {
  test('of a repeated event keep its hour over a change of the clocks, without what was moved or taken out', () => {
    const series = event(
      'DTSTART;TZID=Europe/London:20261006T090000',
      'DTEND;TZID=Europe/London:20261006T093000',
      'RRULE:FREQ=WEEKLY',
      'EXDATE;TZID=Europe/London:20261103T090000',
    )
    const moved = event(
      'RECURRENCE-ID;TZID=Europe/London:20261027T090000',
      'DTSTART;TZID=Europe/London:20261028T110000',
      'DTEND;TZID=Europe/London:20261028T120000',
    )
    expect(spans(calendar(series, moved))).toEqual([
      '2026-10-20T08:00 2026-10-20T08:30',
      '2026-10-28T11:00 2026-10-28T12:00',
    ])
  })

  test('leave out what is free, cancelled, or one of our own sessions', () => {
    const at = ['DTSTART:20261021T100000Z', 'DTEND:20261021T110000Z']
    expect(spans(calendar(event(...at, 'TRANSP:TRANSPARENT')))).toEqual([])
    expect(spans(calendar(event(...at, 'STATUS:CANCELLED')))).toEqual([])
    expect(spans(calendar(event(...at, 'X-MICROSOFT-CDO-BUSYSTATUS:FREE')))).toEqual([])
    expect(spans(calendar(event(...at).replace('UID:1', 'UID:1@upstream.invalid')))).toEqual([])
  })

  test('of a whole day last from midnight to midnight where the person is', () => {
    expect(spans(calendar(event('DTSTART;VALUE=DATE:20261020', 'DTEND;VALUE=DATE:20261021')))).toEqual([
      '2026-10-19T23:00 2026-10-20T23:00',
    ])
  })

  test('that touch become one, so that no single event can be told from its neighbours', () => {
    const one = event('DTSTART:20261021T100000Z', 'DTEND:20261021T110000Z')
    const two = event('DTSTART:20261021T110000Z', 'DTEND:20261021T120000Z')
    expect(spans(calendar(one), calendar(two))).toEqual(['2026-10-21T10:00 2026-10-21T12:00'])
  })

  test('come from what can be read: a broken event or an endless rule hides no other', () => {
    const good = event('DTSTART:20261021T100000Z', 'DURATION:PT30M')
    const endless = event('DTSTART:20260101T000000Z', 'DTEND:20260101T000001Z', 'RRULE:FREQ=SECONDLY')
    expect(spans('nonsense', calendar(event('DTSTART:x')), calendar(endless), calendar(good))).toEqual([
      '2026-10-21T10:00 2026-10-21T10:30',
    ])
  })
})
