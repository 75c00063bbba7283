import type { PairState } from '#features/pairs/pair.rules.ts'
import type { ChangeKind, PauseLength } from './pauses.contract.ts'

/** So long a change can be taken back, and so long nobody hears of it. */
export const undoMilliseconds = 30_000

export function canChange(kind: ChangeKind, state: PairState): boolean {
  // A pair that pauses can be given another day.
  if (kind === 'pause') return state === 'accepted' || state === 'active' || state === 'paused'
  if (kind === 'restart') return state === 'paused'
  return state === 'proposed' || state === 'accepted' || state === 'active' || state === 'paused'
}

/** First day after the pause, or nothing for "until I say". A day that is no pause at all is nothing either way: `ok` says so. */
export function pauseEnd(
  length: PauseLength,
  day: string | undefined,
  today: string,
): { ok: boolean; untilOn: string | null } {
  const from = Temporal.PlainDate.from(today)
  if (length === 'open') return { ok: true, untilOn: null }
  if (length === 'two-weeks') return { ok: true, untilOn: from.add({ weeks: 2 }).toString() }
  if (length === 'month') return { ok: true, untilOn: from.add({ months: 1 }).toString() }
  if (day === undefined) return { ok: false, untilOn: null }
  return { ok: isDayAhead(day, today), untilOn: day }
}

/** From tomorrow on, at most a year away. */
export function isDayAhead(day: string, today: string): boolean {
  return day > today && day <= Temporal.PlainDate.from(today).add({ years: 1 }).toString()
}

export function dayOf(at: Date, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString()
}

/** The first moment of a day where the organisation is. */
export function startOfDay(day: string, timeZone: string): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds)
}

/** Who knows of a pair: the mentor once asked, the leader once the mentor has said yes. */
export function whoKnows(pair: {
  readonly state: PairState
  readonly announced: boolean
  readonly mentor: 'yes' | 'no' | null
}): readonly ('mentor' | 'mentee')[] {
  if (pair.state !== 'proposed') return ['mentor', 'mentee']
  if (!pair.announced) return []
  return pair.mentor === 'yes' ? ['mentor', 'mentee'] : ['mentor']
}
