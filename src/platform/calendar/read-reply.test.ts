import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readReply } from './read-reply.ts'

const crlf = (text: string) => text.trim().replaceAll('\n', '\r\n')

// Written after what the three big calendars send; names and ids are made up.
const outlook = crlf(`
BEGIN:VCALENDAR
METHOD:REPLY
PRODID:Microsoft Exchange Server 2010
VERSION:2.0
BEGIN:VTIMEZONE
TZID:GMT Standard Time
BEGIN:STANDARD
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T010000
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
ATTENDEE;PARTSTAT=ACCEPTED;CN="Berg, Jonas":mailto:Jonas.Berg@Halvard.example
COMMENT;LANGUAGE=en-GB:Looking forward\\, see you there.\\n
UID:01890000-0000-7000-8000-000000000001@upstream.invalid
SUMMARY;LANGUAGE=en-GB:Accepted: Amira Haddad / Jonas Berg: hour
DTSTART;TZID=GMT Standard Time:20261013T140000
DTEND;TZID=GMT Standard Time:20261013T150000
RECURRENCE-ID;TZID=GMT Standard Time:20261013T140000
CLASS:PUBLIC
PRIORITY:5
DTSTAMP:20260601T091500Z
TRANSP:OPAQUE
STATUS:CONFIRMED
SEQUENCE:2
X-MICROSOFT-CDO-APPT-SEQUENCE:2
END:VEVENT
END:VCALENDAR`)

const google = crlf(`
BEGIN:VCALENDAR
PRODID:-//Google Inc//Google Calendar 70.9054//EN
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:REPLY
BEGIN:VEVENT
DTSTART:20260609T130000Z
DTEND:20260609T140000Z
DTSTAMP:20260601T091500Z
ORGANIZER;CN=Rising Voices:mailto:programme@mentoring.example
UID:01890000-0000-7000-8000-000000000002@upstream.invalid
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=DECLINED;CN=amira
 @halvard.example;X-NUM-GUESTS=0:mailto:amira@halvard.example
CREATED:20260601T091400Z
DESCRIPTION:
LAST-MODIFIED:20260601T091500Z
LOCATION:
SEQUENCE:0
STATUS:CONFIRMED
SUMMARY:Amira Haddad / Jonas Berg: hour
TRANSP:OPAQUE
END:VEVENT
END:VCALENDAR`)

const apple = crlf(`
BEGIN:VCALENDAR
CALSCALE:GREGORIAN
METHOD:REPLY
PRODID:-//Apple Inc.//macOS 15.0//EN
VERSION:2.0
BEGIN:VEVENT
ATTENDEE;CN="Amira Haddad";CUTYPE=INDIVIDUAL;EMAIL="amira@halvard.example";
 PARTSTAT=TENTATIVE:MAILTO:amira@halvard.example
DTEND;TZID=Europe/London:20261020T150000
DTSTAMP:20260601T091500Z
DTSTART;TZID=Europe/London:20261020T140000
ORGANIZER;CN="Rising Voices":mailto:programme@mentoring.example
RECURRENCE-ID;TZID=Europe/London:20261020T140000
SEQUENCE:1
SUMMARY:Amira Haddad / Jonas Berg: hour
UID:01890000-0000-7000-8000-000000000003@upstream.invalid
END:VEVENT
END:VCALENDAR`)

describe('an answer from a calendar', () => {
  test('is read from Outlook, also where it names its own zone', () => {
    expect(readReply(outlook)).toEqual({
      uid: '01890000-0000-7000-8000-000000000001@upstream.invalid',
      sequence: 2,
      instance: new Date('2026-10-13T13:00:00Z'),
      attendee: 'jonas.berg@halvard.example',
      answer: 'accepted',
      asksOtherTime: false,
    })
  })

  test('is read from Google', () => {
    expect(readReply(google)).toMatchObject({
      answer: 'declined',
      attendee: 'amira@halvard.example',
      instance: null,
    })
  })

  test('is read from Apple, also where it names a zone and leaves its definition out', () => {
    expect(readReply(apple)).toMatchObject({
      answer: 'tentative',
      sequence: 1,
      instance: new Date('2026-10-20T13:00:00Z'),
    })
  })

  test('that proposes another time is a no to this one', () => {
    const counter = google.replace('METHOD:REPLY', 'METHOD:COUNTER').replace('DECLINED', 'TENTATIVE')
    expect(readReply(counter)).toMatchObject({ answer: 'declined', asksOtherTime: true })
  })

  test('that is anything else says nothing', () => {
    for (const text of [
      '',
      'BEGIN:VCALENDAR',
      google.replace('METHOD:REPLY', 'METHOD:REQUEST'),
      google.replace('PARTSTAT=DECLINED', 'PARTSTAT=NEEDS-ACTION'),
      google.replace('mailto:amira@halvard.example', 'urn:uuid:1'),
      google.replace(/UID:.*\r\n/, ''),
      google.replace('CREATED', 'ATTENDEE;PARTSTAT=ACCEPTED:mailto:boss@halvard.example\r\nCREATED'),
      google.replace(/BEGIN:VEVENT[^]*END:VEVENT/, (event) => `${event}\r\n${event}`),
      'x'.repeat(300_000),
    ])
      expect(readReply(text)).toBeNull()
  })

  test('never breaks the reader, whatever was changed in it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(outlook, google, apple),
        fc.nat(2000),
        fc.nat(60),
        fc.string({ unit: 'binary', maxLength: 40 }),
        (text, from, length, put) => {
          const changed = text.slice(0, from % text.length) + put + text.slice((from % text.length) + length)
          const read = readReply(changed)
          expect(read === null || typeof read.uid === 'string').toBe(true)
        },
      ),
      { numRuns: 100 },
    )
  })
})
