/** Hours of a pair as their readers' clocks and languages write them; the zone is always said by the caller. */
export interface Hours {
  /** Tuesday 11 August, 13:00 */
  full(at: Date, timeZone: string): string
  /** Tuesday 11 August */
  day(at: Date, timeZone: string): string
  /** Tuesday */
  weekday(at: Date, timeZone: string): string
  /** Tue 16 Jun */
  short(at: Date, timeZone: string): string
  /** 8 June */
  date(at: Date, timeZone: string): string
  /** 13:00 */
  hour(at: Date, timeZone: string): string
  /** September, with the year when it is another one. */
  month(day: string, now: Date): string
}

export function hoursIn(locale: string): Hours {
  const write =
    (options: Intl.DateTimeFormatOptions) =>
    (at: Date, timeZone: string): string =>
      new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(at)
  const day = write({ weekday: 'long', day: 'numeric', month: 'long' })
  const hour = write({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  return {
    full: (at, timeZone) => `${day(at, timeZone)}, ${hour(at, timeZone)}`,
    day,
    hour,
    weekday: write({ weekday: 'long' }),
    short: write({ weekday: 'short', day: 'numeric', month: 'short' }),
    date: write({ day: 'numeric', month: 'long' }),
    month: (text, now) =>
      write({
        month: 'long',
        ...(text.startsWith(String(now.getUTCFullYear())) ? {} : { year: 'numeric' }),
      })(new Date(`${text.slice(0, 7)}-15T12:00:00Z`), 'UTC'),
  }
}

/** The other one's hour, with its day where that is another; nothing when both clocks show the same. */
export function otherHour(
  hours: Hours,
  at: Date,
  { ownZone, otherZone }: { ownZone: string; otherZone: string },
): string | null {
  const [own, other] = [hours.full(at, ownZone), hours.full(at, otherZone)]
  if (own === other) return null
  return hours.day(at, ownZone) === hours.day(at, otherZone)
    ? hours.hour(at, otherZone)
    : `${hours.short(at, otherZone)}, ${hours.hour(at, otherZone)}`
}
