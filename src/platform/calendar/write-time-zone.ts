import { localTime } from './calendar-times.ts'

/**
 * VTIMEZONE from the machine's own time zone data. No library that fits writes one: those that exist carry a copy of the data of their
 * own, which would go stale beside the one that computes our sessions.
 *
 * Where the changes of the years to come follow one yearly rule each way, the rule is written, because Outlook reads a zone as one
 * rule for summer and one for winter. Otherwise, as in Morocco, each change is written by its date.
 */
export interface ZoneSpan {
  readonly from: Temporal.Instant
  readonly to: Temporal.Instant
}

interface Change {
  /** The clock just before it is set. */
  readonly at: Temporal.PlainDateTime
  readonly year: number
  readonly before: number
  readonly after: number
}

const minute = 60_000_000_000
const aheadYears = 4

export function writeTimeZone(timeZone: string, span: ZoneSpan): string[] {
  const begin = span.from.subtract({ hours: 24 }).toZonedDateTimeISO(timeZone)
  const first = begin.getTimeZoneTransition('previous')
  const changes = first === null ? [] : [changeAt(first), ...changesAfter(first, span.to)]
  const ahead = changesAfter(begin, span.to.add({ hours: 24 * 366 * aheadYears }))
  const least = Math.min(begin.offsetNanoseconds, ...changes.map(({ after }) => after))
  const kindOf = ({ after }: Change) => (after > least ? 'DAYLIGHT' : 'STANDARD')
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${timeZone}`,
    ...(yearlyRules(ahead) ?? [
      ...(first === null ? writeChange('STANDARD', '19700101T000000', begin.offsetNanoseconds) : []),
      ...changes.flatMap((change) =>
        writeChange(kindOf(change), localTime(change.at), change.after, change.before),
      ),
    ]),
    'END:VTIMEZONE',
  ]
}

function changeAt(at: Temporal.ZonedDateTime): Change {
  const before = at.subtract({ nanoseconds: 1 }).offsetNanoseconds
  const shown = at.toInstant().add({ nanoseconds: before }).toZonedDateTimeISO('UTC').toPlainDateTime()
  return { at: shown, year: shown.year, before, after: at.offsetNanoseconds }
}

function changesAfter(start: Temporal.ZonedDateTime, end: Temporal.Instant): Change[] {
  const found: Change[] = []
  let next = start.getTimeZoneTransition('next')
  while (next && Temporal.Instant.compare(next.toInstant(), end) <= 0) {
    found.push(changeAt(next))
    next = next.getTimeZoneTransition('next')
  }
  return found
}

/** One rule each way, when every year of the span and of the years after has exactly one change each way that both rules name. */
function yearlyRules(changes: readonly Change[]): string[] | null {
  const forward = changes.filter(({ before, after }) => after > before)
  const back = changes.filter(({ before, after }) => after < before)
  if (forward.length < aheadYears || back.length < aheadYears) return null
  const lines = [ruleOf('DAYLIGHT', forward), ruleOf('STANDARD', back)]
  return lines.every((one) => one !== null) ? lines.flat() : null
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

function ruleOf(kind: 'DAYLIGHT' | 'STANDARD', changes: readonly Change[]): string[] | null {
  const [model] = changes
  if (!model) return null
  const same = changes.every(
    (one, index) =>
      one.year === model.year + index &&
      one.before === model.before &&
      one.after === model.after &&
      one.at.month === model.at.month &&
      one.at.dayOfWeek === model.at.dayOfWeek &&
      one.at.toPlainTime().equals(model.at.toPlainTime()),
  )
  const nth = (at: Temporal.PlainDateTime) => Math.ceil(at.day / 7)
  const last = changes.every(({ at }) => at.day > at.daysInMonth - 7)
  if (!same || (!last && !changes.every(({ at }) => nth(at) === nth(model.at)))) return null
  const place = `${last ? -1 : nth(model.at)}${weekdays[model.at.dayOfWeek - 1]!}`
  // The rule is begun early, so that it also covers what lies before the first change of the span.
  const begun = firstOfRule(model, last ? -1 : nth(model.at))
  const rule = `RRULE:FREQ=YEARLY;BYMONTH=${model.at.month};BYDAY=${place}`
  return writeChange(kind, localTime(begun), model.after, model.before, rule)
}

/** The day the rule names in the year before its first change. */
function firstOfRule({ at }: Change, nth: number): Temporal.PlainDateTime {
  const month = at.subtract({ years: 1 }).with({ day: 1 })
  const ahead = (at.dayOfWeek - month.dayOfWeek + 7) % 7
  const firstDay = 1 + ahead
  const lastDay = firstDay + 7 * Math.floor((month.daysInMonth - firstDay) / 7)
  return month.with({ day: nth === -1 ? lastDay : firstDay + 7 * (nth - 1) })
}

function writeChange(kind: string, at: string, after: number, before = after, rule?: string): string[] {
  return [
    `BEGIN:${kind}`,
    `DTSTART:${at}`,
    `TZOFFSETFROM:${offset(before)}`,
    `TZOFFSETTO:${offset(after)}`,
    `TZNAME:${offset(after)}`,
    ...(rule ? [rule] : []),
    `END:${kind}`,
  ]
}

function offset(nanoseconds: number): string {
  const minutes = Math.round(Math.abs(nanoseconds) / minute)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${nanoseconds < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`
}
