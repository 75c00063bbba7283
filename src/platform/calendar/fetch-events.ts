import { createDAVClient } from 'tsdav'
import type { Outgoing } from '#platform/outgoing/create-outgoing.ts'

export interface CalendarAccess {
  readonly server: string
  readonly user: string
  readonly password: string
}

export type FetchedEvents =
  | { readonly ok: true; readonly objects: readonly string[] }
  /** `address`: not one we may ask; `password`: it was refused; `silent`: no calendar answered. */
  | { readonly ok: false; readonly reason: 'address' | 'password' | 'silent' }

/** The events of a stretch from every calendar behind a CalDAV address. Every request goes through the checked way out. */
export async function fetchEvents(
  outgoing: Outgoing,
  { server, user, password }: CalendarAccess,
  { from, to }: { readonly from: Date; readonly to: Date },
): Promise<FetchedEvents> {
  const refusal = await outgoing.check(server)
  if (refusal) return { ok: false, reason: refusal === 'unknown' ? 'silent' : 'address' }
  let refused = false
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const answer = await outgoing.fetch(input, init)
    if (answer.status === 401 || answer.status === 403) refused = true
    return answer
  }
  try {
    const client = await createDAVClient({
      serverUrl: server,
      credentials: { username: user, password },
      authMethod: 'Basic',
      defaultAccountType: 'caldav',
      fetch,
    })
    const objects: string[] = []
    for (const calendar of await client.fetchCalendars()) {
      if (calendar.components && !calendar.components.includes('VEVENT')) continue
      const found = await client.fetchCalendarObjects({
        calendar,
        timeRange: { start: from.toISOString(), end: to.toISOString() },
      })
      objects.push(...found.flatMap(({ data }) => (typeof data === 'string' ? [data] : [])))
    }
    return refused && objects.length === 0 ? { ok: false, reason: 'password' } : { ok: true, objects }
  } catch {
    // The library throws for whatever it cannot follow; to the person only the kind of trouble matters.
    return { ok: false, reason: refused ? 'password' : 'silent' }
  }
}
