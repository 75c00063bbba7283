import { escapeText, joinLines, mailtoAddress, manyLines, oneLine, quoteParameter } from './calendar-lines.ts'
import { inZone, isNearChange, localTime, utcTime } from './calendar-times.ts'
import { expandRule, isRule } from './expand-rule.ts'
import { writeTimeZone, type ZoneSpan } from './write-time-zone.ts'

/**
 * Invitations as Outlook, Google and Apple accept them (iTIP, RFC 5546). Written here and not by ical-generator, which writes a zone's
 * name without the zone (Outlook then guesses), and knows neither the answer keys of attendees per instance nor a neutral place for
 * names that hold quotation marks or carets.
 */
export interface CalendarPerson {
  readonly name: string
  readonly address: string
}

export interface CalendarEvent {
  /** One for life: a session keeps it through every move. */
  readonly uid: string
  /** Higher with every change; the caller counts. */
  readonly sequence: number
  /** The moment of writing. */
  readonly stamp: Date
  readonly start: Date
  readonly timeZone: string
  readonly minutes: number
  /** RRULE of a series, such as `FREQ=WEEKLY;COUNT=12`. */
  readonly rule?: string
  /** Single sessions of a series that differ from its rule; `was` is the start the rule gives. Without `start` it is cancelled. */
  readonly exceptions?: readonly {
    readonly was: Date
    readonly start?: Date
    readonly minutes?: number
    readonly sequence?: number
    /** Instead of the series' own. */
    readonly text?: string
  }[]
  /** The event is this one session of a series: the start its rule gave it. */
  readonly instance?: Date
  readonly summary: string
  readonly text?: string
  readonly place?: string
  readonly organiser?: CalendarPerson
  readonly attendees?: readonly CalendarPerson[]
  readonly cancelled?: boolean
}

export interface Invitation extends CalendarEvent {
  /** The mail's MIME part must say the same: `text/calendar; method=REQUEST`. */
  readonly method: 'REQUEST' | 'CANCEL'
  readonly organiser: CalendarPerson
  readonly attendees: readonly CalendarPerson[]
}

export function writeInvitation(invitation: Invitation): string {
  const cancelled = invitation.method === 'CANCEL'
  return joinLines(writeCalendar([{ ...invitation, cancelled }], [`METHOD:${invitation.method}`]))
}

/** Events to look at, such as a person's feed: nobody is asked anything. */
export function writeFeed(name: string, events: readonly CalendarEvent[]): string {
  return joinLines(
    writeCalendar(events, [
      'METHOD:PUBLISH',
      `X-WR-CALNAME:${escapeText(oneLine(name))}`,
      'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
      'X-PUBLISHED-TTL:PT1H',
    ]),
  )
}

function writeCalendar(events: readonly CalendarEvent[], head: readonly string[]): string[] {
  return [
    'BEGIN:VCALENDAR',
    'PRODID:-//Upstream//Sessions//EN',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    ...head,
    ...zonesOf(events),
    ...events.flatMap((event) => [
      ...writeEvent(event),
      // A session of the series that was moved or has a text of its own stands beside it with the start its rule gave.
      ...(event.exceptions ?? []).flatMap(({ was, start, minutes, sequence, text }) =>
        start
          ? writeEvent({
              ...event,
              rule: undefined,
              exceptions: undefined,
              instance: was,
              start,
              minutes: minutes ?? event.minutes,
              sequence: sequence ?? event.sequence,
              text: text ?? event.text,
            })
          : [],
      ),
    ]),
    'END:VCALENDAR',
  ]
}

function writeEvent(event: CalendarEvent): string[] {
  const gone = (event.exceptions ?? []).filter(({ start }) => !start)
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(oneLine(event.uid))}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${utcTime(event.stamp)}`,
    ...(event.instance ? [onTheClock(event, 'RECURRENCE-ID', event.instance)] : []),
    ...startAndEnd(event),
    ...(event.rule ? [`RRULE:${event.rule}`] : []),
    ...gone.map(({ was }) => onTheClock(event, 'EXDATE', was)),
    `SUMMARY:${escapeText(oneLine(event.summary))}`,
    ...(event.text ? [`DESCRIPTION:${escapeText(manyLines(event.text))}`] : []),
    ...(event.place ? [`LOCATION:${escapeText(oneLine(event.place))}`] : []),
    `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `TRANSP:${event.cancelled ? 'TRANSPARENT' : 'OPAQUE'}`,
    ...(event.organiser
      ? [`ORGANIZER;CN=${quoteParameter(event.organiser.name)}:${mailtoAddress(event.organiser.address)}`]
      : []),
    ...(event.attendees ?? []).map(writeAttendee),
    'END:VEVENT',
  ]
}

function writeAttendee({ name, address }: CalendarPerson): string {
  const asks = 'CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE'
  return `ATTENDEE;${asks};CN=${quoteParameter(name)}:${mailtoAddress(address)}`
}

const plainZones = /^(?:Etc\/)?(?:UTC|GMT|UCT|Zulu)$/

/** Times of a series are written as the zone's clock shows them, so that it keeps its hour. */
function onTheClock({ timeZone }: CalendarEvent, property: string, at: Date): string {
  if (plainZones.test(timeZone)) return `${property}:${utcTime(at)}`
  return `${property};TZID=${timeZone}:${localTime(inZone(at, timeZone).toPlainDateTime())}`
}

/** So are those of a single session, but for the day before and after a change of the clocks: then UTC, which nobody can mistake. */
function startAndEnd(event: CalendarEvent): string[] {
  const { rule, timeZone, start, minutes } = event
  if (rule && !isRule(rule)) throw new RangeError('This rule is not one a series may have.')
  const end = new Date(start.getTime() + minutes * 60_000)
  return !rule && isNearChange(inZone(start, timeZone))
    ? [`DTSTART:${utcTime(start)}`, `DTEND:${utcTime(end)}`]
    : [onTheClock(event, 'DTSTART', start), onTheClock(event, 'DTEND', end)]
}

function zonesOf(events: readonly CalendarEvent[]): string[] {
  const spans = new Map<string, ZoneSpan>()
  for (const event of events.filter(({ timeZone }) => !plainZones.test(timeZone))) {
    const moments = [
      event.start,
      ...(event.instance ? [event.instance] : []),
      ...(event.rule ? expandRule({ ...event, rule: event.rule }) : []),
      ...(event.exceptions ?? []).flatMap(({ was, start }) => (start ? [was, start] : [was])),
    ].map((at) => at.getTime())
    const known = spans.get(event.timeZone)
    const from = Math.min(...moments, known?.from.epochMilliseconds ?? Infinity)
    const to = Math.max(...moments, known?.to.epochMilliseconds ?? -Infinity)
    spans.set(event.timeZone, {
      from: Temporal.Instant.fromEpochMilliseconds(from),
      to: Temporal.Instant.fromEpochMilliseconds(to),
    })
  }
  return [...spans].flatMap(([timeZone, { from, to }]) =>
    writeTimeZone(timeZone, { from, to: to.add({ hours: 24 * 400 }) }),
  )
}
