import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  readWithIcalJs,
  readWithNodeIcal,
  readWithTsIcs,
  type ReadCalendar,
} from '#testing/calendar-readers.ts'
import { writeFeed, writeInvitation, type Invitation } from './write-invitation.ts'

const zones = [
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
  'Africa/Casablanca',
  'Pacific/Auckland',
  'Asia/Tehran',
  'Australia/Lord_Howe',
  'Europe/Dublin',
]
const stamp = new Date('2026-01-15T08:00:00Z')
const organiser = { name: 'Reverse mentoring', address: 'programme@mentoring.example' }
const attendees = [
  { name: 'Amira Haddad', address: 'amira@halvard.example' },
  { name: 'Jonas Berg', address: 'jonas@halvard.example' },
]

function invitation(more: Partial<Invitation> = {}): Invitation {
  return {
    method: 'REQUEST',
    uid: 'session-1@mentoring.example',
    sequence: 0,
    stamp,
    start: new Date('2026-06-09T12:00:00Z'),
    timeZone: 'Europe/London',
    minutes: 60,
    summary: 'Amira / Jonas: hour',
    text: '10 min  What happened\n25 min  Amira shows',
    place: 'Room 4, second floor; left',
    organiser,
    attendees,
    ...more,
  }
}

function expectAgreement(text: string): ReadCalendar {
  const first = readWithIcalJs(text)
  expect(readWithNodeIcal(text)).toEqual(first)
  expect(readWithTsIcs(text)).toEqual(first)
  return first
}

const person = ({ name, address }: { name: string; address: string }, asked: boolean) =>
  `${name}|mailto:${address}${asked ? '|NEEDS-ACTION|TRUE|REQ-PARTICIPANT' : '|||'}`

describe('an invitation', () => {
  test('says the same to three readers: who, when, where, and that an answer is wanted', () => {
    expect(expectAgreement(writeInvitation(invitation()))).toEqual({
      method: 'REQUEST',
      events: [
        {
          uid: 'session-1@mentoring.example',
          sequence: 0,
          stamp: stamp.toISOString(),
          start: '2026-06-09T12:00:00.000Z',
          end: '2026-06-09T13:00:00.000Z',
          instance: null,
          summary: 'Amira / Jonas: hour',
          text: '10 min  What happened\n25 min  Amira shows',
          place: 'Room 4, second floor; left',
          status: 'CONFIRMED',
          transparency: 'OPAQUE',
          organiser: person(organiser, false),
          attendees: attendees.map((one) => person(one, true)),
          without: [],
        },
      ],
    })
  })

  test('taken back says so, and blocks nobody’s time any more', () => {
    const { method, events } = expectAgreement(writeInvitation(invitation({ method: 'CANCEL', sequence: 2 })))
    expect({ method, sequence: events[0]!.sequence, status: events[0]!.status }).toEqual({
      method: 'CANCEL',
      sequence: 2,
      status: 'CANCELLED',
    })
    expect(events[0]!.transparency).toBe('TRANSPARENT')
  })

  test('means the same instant to every reader in every zone, at any time of eight years', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: Date.UTC(2024, 0, 1) / 900_000, max: Date.UTC(2032, 0, 1) / 900_000 }),
        fc.constantFrom(25, 45, 60, 90),
        (timeZone, quarter, minutes) => {
          const start = new Date(quarter * 900_000)
          const [event] = expectAgreement(writeInvitation(invitation({ timeZone, start, minutes }))).events
          expect(event!.start).toBe(start.toISOString())
          expect(event!.end).toBe(new Date(start.getTime() + minutes * 60_000).toISOString())
        },
      ),
      { numRuns: 400 },
    )
  })

  test('is right in each half hour around each change of the clocks of three years', () => {
    const wrong: string[] = []
    for (const timeZone of zones) {
      let at = Temporal.ZonedDateTime.from(`2026-01-01T00:00[${timeZone}]`).getTimeZoneTransition('next')
      while (at && at.year < 2029) {
        for (let halves = -60; halves <= 60; halves += 1) {
          const start = new Date(at.add({ minutes: 30 * halves }).epochMilliseconds)
          const text = writeInvitation(invitation({ timeZone, start }))
          for (const reader of [readWithIcalJs, readWithNodeIcal, readWithTsIcs])
            if (reader(text).events[0]!.start !== start.toISOString()) wrong.push(start.toISOString())
        }
        at = at.getTimeZoneTransition('next')
      }
    }
    expect(wrong).toEqual([])
  })

  test('keeps every line within 75 octets, whatever the script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (words) => {
        const text = writeInvitation(invitation({ summary: words, text: words, place: words }))
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      }),
    )
  })
})

describe('a feed', () => {
  test('shows sessions of several zones and asks nobody for anything', () => {
    const { summary, uid, sequence } = invitation()
    const events = ['Europe/London', 'Asia/Kolkata', 'UTC'].map((timeZone, index) => ({
      summary,
      sequence,
      stamp,
      timeZone,
      minutes: 60,
      uid: `${index}-${uid}`,
      start: new Date(Date.UTC(2026, 5, 9 + index, 12)),
      cancelled: index === 2,
    }))
    const read = expectAgreement(writeFeed('Your sessions', events))
    expect(read.method).toBe('PUBLISH')
    expect(read.events.map(({ start }) => start)).toEqual(events.map(({ start }) => start.toISOString()))
    expect(read.events.map(({ status }) => status)).toEqual(['CONFIRMED', 'CONFIRMED', 'CANCELLED'])
    expect(read.events.flatMap(({ attendees: asked }) => asked)).toEqual([])
  })
})

const hostile = [
  'x\r\nBEGIN:VEVENT\r\nUID:forged\r\nEND:VEVENT',
  'x\nATTENDEE:mailto:boss@evil.example',
  'x\rSTATUS:CANCELLED',
  'x\u2028DTSTART:20200101T000000Z',
  'x\u0085END:VCALENDAR',
  'a\\nEND:VEVENT\\;b',
  'a"b;CN=evil:mailto:evil@evil.example',
  "a^nb^'c",
  'a:b;c,d\\',
  '\u202Edetnuom\u202C',
  '\u0000\u0007\u001B[31m',
  '👩‍💻👨🏽‍🏫'.repeat(12),
  'ناعمة ' + 'x'.repeat(64),
  'มีนักเรียน'.repeat(9),
  '=HYPERLINK("http://evil")',
]

describe('hostile text', () => {
  test('in any slot forges no component, no person and no time', () => {
    const anything = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 200 }))
    fc.assert(
      fc.property(
        fc.record({ summary: anything, text: anything, place: anything, name: anything, uid: anything }),
        ({ summary, text, place, name, uid }) => {
          const written = writeInvitation(
            invitation({
              summary: `s${summary}`,
              text: `t${text}`,
              place: `p${place}`,
              uid: `u${uid}`,
              organiser: { ...organiser, name: `o${name}` },
              attendees: [{ name: `a${name}`, address: 'amira@halvard.example' }, attendees[1]!],
            }),
          )
          const { events } = readWithIcalJs(written)
          expect(events).toHaveLength(1)
          expect(events[0]).toMatchObject({
            start: '2026-06-09T12:00:00.000Z',
            status: 'CONFIRMED',
            sequence: 0,
          })
          expect(events[0]!.attendees).toHaveLength(2)
          expect(events[0]!.attendees[0]).toContain('|mailto:amira@halvard.example|NEEDS-ACTION|TRUE')
          for (const reader of [readWithNodeIcal, readWithTsIcs]) {
            const [event, ...more] = reader(written).events
            expect(more).toEqual([])
            expect(event!.attendees).toHaveLength(2)
            expect(event!.start).toBe('2026-06-09T12:00:00.000Z')
            expect(event!.status).toBe('CONFIRMED')
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  test.for(hostile)('%j is read alike by three readers', (words) => {
    const written = writeInvitation(
      invitation({
        summary: words,
        text: words,
        place: words,
        attendees: [{ name: words, address: 'amira@halvard.example' }],
      }),
    )
    // A backslash before an n is a line end to node-ical even when it is escaped; nothing is forged by it (see above).
    if (words.includes('\\n')) expect(readWithTsIcs(written)).toEqual(readWithIcalJs(written))
    else expectAgreement(written)
  })

  test.for([
    'a;b@x.example',
    'a"b@x.example',
    'x@x.example?cc=evil@x.example',
    'x@x.example\r\nSTATUS:CANCELLED',
    'ä@x.example',
  ])('in the address %j begins nothing new', (address) => {
    const { events } = expectAgreement(
      writeInvitation(invitation({ attendees: [{ name: 'A', address }, attendees[1]!] })),
    )
    expect(events).toHaveLength(1)
    expect(events[0]!.attendees).toHaveLength(2)
    expect(events[0]!.status).toBe('CONFIRMED')
  })
})
