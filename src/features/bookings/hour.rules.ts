import type { SessionKind, SessionState } from '#features/sessions/sessions.contract.ts'

export const shortMinutes = 25

/** What the next hour of a pair is: the first until one has been held or stands booked, short when asked for. */
export function kindOfHour(
  sessions: readonly { readonly kind: SessionKind; readonly state: SessionState }[],
  short: boolean,
): SessionKind {
  const met = sessions.some(
    ({ kind, state }) => kind !== 'chemistry' && (state === 'held' || state === 'booked'),
  )
  if (!met) return 'first'
  return short ? 'short' : 'regular'
}
