import ICAL from 'ical.js'

/** What a calendar sends back about an invitation (RFC 5546). */
export interface CalendarReply {
  readonly uid: string
  /** Number of the invitation that is answered. */
  readonly sequence: number
  /** The one hour of a series that is meant, by the start its rule gave it. */
  readonly instance: Date | null
  readonly attendee: string
  readonly answer: 'accepted' | 'tentative' | 'declined'
  /** COUNTER: another time was proposed. It counts as a no to this one. */
  readonly asksOtherTime: boolean
}

const answers = { ACCEPTED: 'accepted', TENTATIVE: 'tentative', DECLINED: 'declined' } as const
const longest = 200_000

/** Null for whatever is no plain answer of one person to one event; nothing of a comment is read. */
export function readReply(text: string): CalendarReply | null {
  if (text.length > longest) return null
  try {
    return replyIn(new ICAL.Component(ICAL.parse(text) as never))
  } catch {
    // It was no calendar, or one with values nobody can read: then it is no answer.
    return null
  }
}

function replyIn(calendar: ICAL.Component): CalendarReply | null {
  const method = said(calendar, 'method').toUpperCase()
  const [event, ...more] = calendar.getAllSubcomponents('vevent')
  const attendees = event?.getAllProperties('attendee') ?? []
  if (calendar.name !== 'vcalendar' || !event || more.length > 0 || attendees.length !== 1) return null
  if (method !== 'REPLY' && method !== 'COUNTER') return null
  const stated = attendees[0]!.getFirstParameter('partstat').toUpperCase()
  const answer = method === 'COUNTER' ? 'declined' : answers[stated as keyof typeof answers]
  const attendee = addressOf(attendees[0]!.getFirstValue())
  const uid = said(event, 'uid')
  if (!answer || !attendee || uid === '') return null
  return {
    uid,
    sequence: Number(event.getFirstPropertyValue('sequence') ?? 0) || 0,
    instance: instanceOf(calendar, event),
    attendee,
    answer,
    asksOtherTime: method === 'COUNTER',
  }
}

function said(component: ICAL.Component, name: string): string {
  const value = component.getFirstPropertyValue(name)
  return typeof value === 'string' ? value : ''
}

function addressOf(value: unknown): string | null {
  const match = typeof value === 'string' ? /^mailto:([^\s?]{3,320})$/i.exec(value.trim()) : null
  return match ? match[1]!.toLowerCase() : null
}

function instanceOf(calendar: ICAL.Component, event: ICAL.Component): Date | null {
  const property = event.getFirstProperty('recurrence-id')
  const time = property?.getFirstValue()
  if (!(time instanceof ICAL.Time)) return null
  const named = property?.getFirstParameter('tzid')
  const zone = named
    ? calendar.getAllSubcomponents('vtimezone').find((one) => said(one, 'tzid') === named)
    : null
  if (zone && /^RRULE:(?!FREQ=YEARLY)/im.test(zone.toString())) return null
  if (zone) time.zone = new ICAL.Timezone(zone)
  else if (named) return inNamedZone(time, named)
  return time.toJSDate()
}

/** Some answers name a zone and leave its definition out. */
function inNamedZone({ year, month, day, hour, minute, second }: ICAL.Time, timeZone: string): Date {
  const local = Temporal.PlainDateTime.from({ year, month, day, hour, minute, second })
  return new Date(local.toZonedDateTime(timeZone).epochMilliseconds)
}
