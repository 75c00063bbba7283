import type { Say } from '#words/speak.ts'
import { slotMessages as words } from './slot.messages.ts'

/** Where an hour is read from, and where the other one reads it. */
export interface SlotView {
  readonly ownZone: string
  readonly otherZone: string
  readonly otherName: string
  /** Town or building, as the people file has it. */
  readonly otherPlace: string | null
}

export interface SlotWords {
  readonly value: string
  /** Tue 9 June, 14:00–15:00 */
  readonly mine: string
  /** Tue 9 Jun, 14:00: short enough for a button. */
  readonly short: string
  /** 13:00 for Amira in Leeds; absent where the clocks agree. */
  readonly theirs: string | undefined
  readonly clockChange: string | undefined
}

export function slotWords(
  startsAt: Date,
  minutes: number,
  view: SlotView,
  { say, locale, now }: { say: Say; locale: string; now: Date },
): SlotWords {
  const { ownZone, otherZone } = view
  const endsAt = new Date(startsAt.getTime() + minutes * 60_000)
  const [day, from, to] = [
    dayIn(startsAt, ownZone, locale),
    hourIn(startsAt, ownZone, locale),
    hourIn(endsAt, ownZone, locale),
  ]
  const changes = offsetAt(now, ownZone) - offsetAt(startsAt, ownZone)
  return {
    value: startsAt.toISOString(),
    mine: say(words.hour, { day, from, to }),
    short: say(words.start, { day: dayIn(startsAt, ownZone, locale, 'short'), from }),
    theirs:
      offsetAt(startsAt, ownZone) === offsetAt(startsAt, otherZone)
        ? undefined
        : theirs(startsAt, view, say, locale),
    clockChange: changes === 0 ? undefined : say(words.clocks),
  }
}

function theirs(
  startsAt: Date,
  { ownZone, otherZone, otherName, otherPlace }: SlotView,
  say: Say,
  locale: string,
) {
  const there = hourIn(startsAt, otherZone, locale)
  const day = dayIn(startsAt, otherZone, locale)
  const hour = day === dayIn(startsAt, ownZone, locale) ? there : say(words.start, { day, from: there })
  return otherPlace
    ? say(words.theirsIn, { hour, name: otherName, place: otherPlace })
    : say(words.theirs, { hour, name: otherName })
}

/** The name people know a zone by: its city. */
export function zoneCity(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ')
}

function dayIn(at: Date, timeZone: string, locale: string, month: 'long' | 'short' = 'long'): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month, timeZone }).format(at)
}

function hourIn(at: Date, timeZone: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone }).format(at)
}

function offsetAt(at: Date, timeZone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).offsetNanoseconds
}
