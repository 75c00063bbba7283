import { tellCalendars } from '#features/calendars/tell-calendars.ts'
import { watchSessions } from '#features/momentum/watch-sessions.ts'
import { followSessions } from '#features/rooms/follow-sessions.ts'
import type { SessionListener } from '#features/sessions/sessions.jobs.ts'

/** Slices that act when an hour is booked, moved, cancelled or settled. */
export const sessionListeners: readonly SessionListener[] = [
  tellCalendars(async () => null),
  watchSessions,
  followSessions,
]
