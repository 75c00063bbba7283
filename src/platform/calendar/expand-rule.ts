import { RRuleTemporal } from 'rrule-temporal'
import { inZone, toDate } from './calendar-times.ts'

export interface Series {
  readonly start: Date
  readonly timeZone: string
  /** An RRULE value such as `FREQ=WEEKLY;COUNT=12`; UNTIL in UTC. */
  readonly rule: string
}

const allowed =
  /^FREQ=(?:DAILY|WEEKLY|MONTHLY)(?:;(?:INTERVAL|COUNT|UNTIL|BYDAY|BYMONTHDAY|BYSETPOS|WKST)=[A-Z0-9,+-]{1,60})*$/

/** Only what a rhythm of sessions needs; anything else could stall a reader or forge a line. */
export function isRule(rule: string): boolean {
  return rule.length <= 200 && allowed.test(rule)
}

/** No series has more sessions than this, whatever its rule says. */
export const mostInstances = 400

/**
 * The starts of a series. The clock of the zone stays the same over a change of the clocks; a time the clock skips moves forward, of a
 * time it shows twice the first counts. The rule runs on the plain clock for that: run on instants, readers disagree about the gap.
 */
export function expandRule({ start, timeZone, rule }: Series, most = mostInstances): Date[] {
  if (!isRule(rule)) throw new RangeError('This rule is not one a series of sessions may have.')
  const local = inZone(start, timeZone).toPlainDateTime()
  const dates: Date[] = []
  new RRuleTemporal({
    rruleString: `RRULE:${untilOnTheClock(rule, timeZone)}`,
    dtstart: local.toZonedDateTime('UTC'),
    temporal: Temporal,
  }).all((at, index) => {
    if (index >= most) return false
    const plain = Temporal.PlainDateTime.from(at.toPlainDateTime().toString())
    dates.push(toDate(plain.toZonedDateTime(timeZone, { disambiguation: 'compatible' })))
    return true
  })
  return dates
}

function untilOnTheClock(rule: string, timeZone: string): string {
  return rule.replace(/UNTIL=(\d{8})T(\d{6})Z/, (_all, day: string, time: string) => {
    const iso = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4)}Z`
    const local = Temporal.Instant.from(iso).toZonedDateTimeISO(timeZone).toPlainDateTime()
    return `UNTIL=${local.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '')}Z`
  })
}
