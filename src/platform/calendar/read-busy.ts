import ICAL from 'ical.js'

export interface BusySpan {
  readonly from: Date
  readonly to: Date
}

export interface BusyWindow extends BusySpan {
  /** For whole days, and for times that name no zone. */
  readonly timeZone: string
}

/** A calendar of somebody else's making may hold rules that never end; half a century of days is enough. */
const mostSteps = 20_000
const tooFine = /RRULE[^\n]*FREQ=(SECONDLY|MINUTELY|HOURLY)/i

/**
 * When somebody is busy, from their calendar objects: repeated events expanded, free and cancelled ones left out, whole days from midnight
 * to midnight. Overlapping spans become one, and nothing else of an event is returned. Our own sessions are known better elsewhere.
 */
export function readBusy(objects: readonly string[], window: BusyWindow): BusySpan[] {
  return merge(objects.flatMap((text) => spansIn(text, window)))
}

function spansIn(text: string, window: BusyWindow): BusySpan[] {
  try {
    const calendar = new ICAL.Component(ICAL.parse(text) as never)
    const events = calendar.getAllSubcomponents('vevent')
    const masters = events.filter((one) => !one.hasProperty('recurrence-id'))
    const moved = events.filter((one) => one.hasProperty('recurrence-id'))
    return masters
      .flatMap((master) => spansOf(master, moved, window))
      .concat(masters.length === 0 ? moved.flatMap((one) => spansOf(one, [], window)) : [])
  } catch {
    // One unreadable event must not hide the others.
    return []
  }
}

function isBusy(event: ICAL.Component): boolean {
  const say = (name: string) => String(event.getFirstPropertyValue(name) ?? '').toUpperCase()
  return (
    say('status') !== 'CANCELLED' &&
    say('transp') !== 'TRANSPARENT' &&
    say('x-microsoft-cdo-busystatus') !== 'FREE' &&
    !say('uid').endsWith('@UPSTREAM.INVALID')
  )
}

function spansOf(master: ICAL.Component, moved: readonly ICAL.Component[], window: BusyWindow): BusySpan[] {
  const event = new ICAL.Event(master)
  for (const one of moved)
    if (one.getFirstPropertyValue('uid') === event.uid) event.relateException(new ICAL.Event(one))
  const zoneOf = (one: ICAL.Event) =>
    one.component.getFirstProperty('dtstart')?.getFirstParameter('tzid') ?? null
  const spans: BusySpan[] = []
  const add = (item: ICAL.Event, start: ICAL.Time, end: ICAL.Time) => {
    if (!isBusy(item.component)) return
    const from = toInstant(start, zoneOf(item), window.timeZone)
    const to = toInstant(end, zoneOf(item), window.timeZone)
    if (from < to && from < window.to && to > window.from)
      spans.push({
        from: new Date(Math.max(from.getTime(), window.from.getTime())),
        to: new Date(Math.min(to.getTime(), window.to.getTime())),
      })
  }
  if (!event.isRecurring()) {
    add(event, event.startDate, event.endDate)
    return spans
  }
  if (tooFine.test(master.toString())) return spans
  const iterator = event.iterator()
  for (let step = 0; step < mostSteps; step += 1) {
    const at = iterator.next()
    if (!at || toInstant(at, zoneOf(event), window.timeZone) > window.to) break
    const { item, startDate, endDate } = event.getOccurrenceDetails(at)
    add(item, startDate, endDate)
  }
  return spans
}

/** The zone's name counts where this machine knows it; else the calendar's own definition; else the person's zone. */
function toInstant(time: ICAL.Time, named: string | null, timeZone: string): Date {
  if (time.zone === ICAL.Timezone.utcTimezone) return time.toJSDate()
  const { year, month, day, hour, minute, second } = time
  const local = Temporal.PlainDateTime.from({ year, month, day, hour, minute, second })
  const inZone = (zone: string) => new Date(local.toZonedDateTime(zone).epochMilliseconds)
  if (time.isDate || !named) return inZone(timeZone)
  if (isKnown(named)) return inZone(named)
  return time.zone === ICAL.Timezone.localTimezone ? inZone(timeZone) : time.toJSDate()
}

function isKnown(timeZone: string): boolean {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone).timeZoneId !== ''
  } catch (cause) {
    if (cause instanceof RangeError) return false
    throw cause
  }
}

function merge(spans: readonly BusySpan[]): BusySpan[] {
  const merged: { from: Date; to: Date }[] = []
  for (const { from, to } of spans.toSorted((a, b) => a.from.getTime() - b.from.getTime())) {
    const last = merged.at(-1)
    if (last && from <= last.to) last.to = to > last.to ? to : last.to
    else merged.push({ from, to })
  }
  return merged
}
