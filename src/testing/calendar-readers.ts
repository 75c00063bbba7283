import ICAL from 'ical.js'
import ical, { type Attendee, type ParameterValue, type VEvent } from 'node-ical'
import { convertIcsCalendar, extendByRecurrenceRule } from 'ts-ics'

/** What a calendar object says, as three programs that share no code read it. */
export interface ReadEvent {
  readonly uid: string
  readonly sequence: number
  readonly stamp: string
  readonly start: string
  readonly end: string
  readonly instance: string | null
  readonly summary: string
  readonly text: string
  readonly place: string
  readonly status: string
  readonly transparency: string
  readonly organiser: string
  readonly attendees: readonly string[]
  readonly without: readonly string[]
}

export interface ReadCalendar {
  readonly method: string
  readonly events: readonly ReadEvent[]
}

const byInstance = (a: ReadEvent, b: ReadEvent) => (a.instance ?? '').localeCompare(b.instance ?? '')

export function readWithIcalJs(text: string): ReadCalendar {
  const calendar = new ICAL.Component(ICAL.parse(text) as never)
  ICAL.TimezoneService.reset()
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone), String(zone.getFirstPropertyValue('tzid')))
  const instant = (time: unknown) => (time as ICAL.Time).toJSDate().toISOString()
  return {
    method: String(calendar.getFirstPropertyValue('method')),
    events: calendar
      .getAllSubcomponents('vevent')
      .map((component) => {
        const say = (name: string) => String(component.getFirstPropertyValue(name) ?? '')
        const person = (property: ICAL.Property | null) =>
          property
            ? [
                property.getFirstParameter('cn'),
                String(property.getFirstValue()),
                property.getFirstParameter('partstat') ?? '',
                property.getFirstParameter('rsvp') ?? '',
                property.getFirstParameter('role') ?? '',
              ].join('|')
            : ''
        const recurrence = component.getFirstPropertyValue('recurrence-id')
        return {
          uid: say('uid'),
          sequence: Number(say('sequence')),
          stamp: instant(component.getFirstPropertyValue('dtstamp')),
          start: instant(component.getFirstPropertyValue('dtstart')),
          end: instant(component.getFirstPropertyValue('dtend')),
          instance: recurrence ? instant(recurrence) : null,
          summary: say('summary'),
          text: say('description'),
          place: say('location'),
          status: say('status'),
          transparency: say('transp'),
          organiser: person(component.getFirstProperty('organizer')),
          attendees: component.getAllProperties('attendee').map(person),
          without: component.getAllProperties('exdate').map((one) => instant(one.getFirstValue())),
        }
      })
      .toSorted(byInstance),
  }
}

export function readWithNodeIcal(text: string): ReadCalendar {
  const read = ical.sync.parseICS(text)
  const events = Object.values(read).filter((one): one is VEvent => one?.type === 'VEVENT')
  const say = (value: ParameterValue | undefined) =>
    value === undefined ? '' : typeof value === 'string' ? value : String((value as { val: unknown }).val)
  const person = (value: Attendee | undefined) => {
    if (!value) return ''
    if (typeof value === 'string') return `|${value}|||`
    const { CN, PARTSTAT, RSVP, ROLE } = value.params as unknown as Record<string, string | boolean>
    const rsvp = RSVP === undefined ? '' : String(RSVP).toUpperCase()
    return [CN, value.val, PARTSTAT ?? '', rsvp, ROLE ?? ''].join('|')
  }
  const toEvent = (event: VEvent): ReadEvent => ({
    uid: event.uid,
    sequence: Number(event.sequence),
    stamp: event.dtstamp.toISOString(),
    start: event.start.toISOString(),
    end: event.end!.toISOString(),
    instance: event.recurrenceid?.toISOString() ?? null,
    summary: say(event.summary),
    text: say(event.description),
    place: say(event.location),
    status: event.status ?? '',
    transparency: event.transparency ?? '',
    organiser: person(event.organizer as Attendee | undefined),
    attendees: (event.attendee === undefined ? [] : [event.attendee].flat()).map(person),
    without: [...new Set(Object.values(event.exdate ?? {}).map((at) => at.toISOString()))].toSorted(),
  })
  return {
    method: (read.vcalendar as { method?: string }).method ?? '',
    events: events
      .flatMap((event) => [
        toEvent(event),
        ...[...new Set(Object.values(event.recurrences ?? {}))].map((one) => toEvent(one as VEvent)),
      ])
      .toSorted(byInstance),
  }
}

/**
 * ts-ics takes a zone's own definition an hour off at its changes (it applies TZOFFSETTO to the onset), so it is given the name of the
 * zone alone, as most programs use it; the definition itself is what ical.js goes by.
 */
export function readWithTsIcs(text: string): ReadCalendar {
  const named = text.replaceAll(/BEGIN:VTIMEZONE\r\n[^]*?END:VTIMEZONE\r\n/g, '')
  const calendar = convertIcsCalendar(undefined, named)
  const iso = (at: { date: Date }) => at.date.toISOString()
  return {
    method: String(calendar.method),
    events: (calendar.events ?? [])
      .map((event) => ({
        uid: event.uid,
        // ts-ics leaves a zero out; the format takes a missing number as zero.
        sequence: event.sequence ?? 0,
        stamp: iso(event.stamp),
        start: iso(event.start),
        end: iso(event.end!),
        instance: event.recurrenceId ? iso(event.recurrenceId.value) : null,
        summary: event.summary,
        text: event.description ?? '',
        place: event.location ?? '',
        status: event.status ?? '',
        transparency: event.timeTransparent ?? '',
        organiser: event.organizer ? `${event.organizer.name}|mailto:${event.organizer.email}|||` : '',
        attendees: (event.attendees ?? []).map(({ name, email, partstat, rsvp, role }) =>
          [name, `mailto:${email}`, partstat ?? '', String(rsvp ?? '').toUpperCase(), role ?? ''].join('|'),
        ),
        without: (event.exceptionDates ?? []).map(iso),
      }))
      .toSorted(byInstance),
  }
}

/** When the sessions of a series begin, moved ones where they now stand, as ical.js and node-ical expand it. */
export function expandWithIcalJs(text: string): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as never)
  ICAL.TimezoneService.reset()
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone), String(zone.getFirstPropertyValue('tzid')))
  const [master, ...moved] = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
  for (const one of moved) master!.relateException(one)
  const starts: string[] = []
  const iterator = master!.iterator()
  for (let at = iterator.next(); at && starts.length < 500; at = iterator.next())
    starts.push(master!.getOccurrenceDetails(at).startDate.toJSDate().toISOString())
  return starts.toSorted()
}

export function expandWithNodeIcal(text: string): string[] {
  const event = Object.values(ical.sync.parseICS(text)).find((one): one is VEvent => one?.type === 'VEVENT')!
  return ical
    .expandRecurringEvent(event, {
      from: new Date('2020-01-01T00:00:00Z'),
      to: new Date('2040-01-01T00:00:00Z'),
    })
    .map(({ start }) => start.toISOString())
    .toSorted()
}

/** Days of a series planned in UTC, the only clock it reckons on; it leaves out hours and the first day, which is given. */
export function expandDaysWithTsIcs(text: string): string[] {
  const { recurrenceRule, start } = convertIcsCalendar(undefined, text).events![0]!
  const days = [start.date, ...extendByRecurrenceRule(recurrenceRule!, { start: start.date })]
  return [...new Set(days.map((at) => at.toISOString().slice(0, 10)))].toSorted()
}
