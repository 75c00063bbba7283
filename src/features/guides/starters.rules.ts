/** What a chosen starter is meant for: one session, or the next after it was chosen. */
export interface Meant {
  readonly sessionId: string | null
  readonly addedAt: Date
}

export interface Hour {
  readonly sessionId: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly state: string
}

/** Hours that take place, or took place; what was chosen for a cancelled one waits for the next. */
function livingHours<Session extends Hour>(sessions: readonly Session[]): Session[] {
  return sessions
    .filter(({ state }) => state !== 'cancelled' && state !== 'not-held')
    .toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
}

/** The session a starter belongs to now, if there is one. It follows an hour that is moved. */
export function sessionOf<Session extends Hour>(
  item: Meant,
  sessions: readonly Session[],
): Session | undefined {
  const living = livingHours(sessions)
  return (
    living.find(({ sessionId }) => sessionId === item.sessionId) ??
    living.find(({ startsAt }) => startsAt > item.addedAt)
  )
}

export function startersOf<Item extends Meant>(
  items: readonly Item[],
  sessionId: string,
  sessions: readonly Hour[],
): Item[] {
  return items.filter((item) => sessionOf(item, sessions)?.sessionId === sessionId)
}

/** What still waits for its hour. */
export function waitingStarters<Item extends Meant>(
  items: readonly Item[],
  sessions: readonly Hour[],
  now: Date,
): Item[] {
  return items.filter((item) => {
    const session = sessionOf(item, sessions)
    return session === undefined || session.endsAt > now
  })
}
