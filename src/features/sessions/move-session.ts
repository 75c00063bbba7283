import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { changeSession } from './change-session.ts'
import { sessionFailures } from './sessions.contract.ts'
import { findSession, listPairSessions } from './sessions.store.ts'

/** Moves one session, also one of a series; the series itself stays. Its length stays unless another is given. */
export async function moveSession(
  work: Work,
  {
    sessionId,
    startsAt,
    minutes,
    place,
  }: { sessionId: string; startsAt: Date; minutes?: number; place?: string },
): Promise<void> {
  if (startsAt <= work.now) throw new Failure(sessionFailures.past)
  const found = await findSession(work.db, work.organisationId, sessionId)
  const others = found ? await listPairSessions(work.db, work.organisationId, found.pairId) : []
  await changeSession(work, {
    sessionId,
    kind: 'moved',
    decide: (session) => {
      const length =
        minutes === undefined ? session.endsAt.getTime() - session.startsAt.getTime() : minutes * 60_000
      const endsAt = new Date(startsAt.getTime() + length)
      const overlaps = others.some(
        (other) =>
          other.sessionId !== sessionId &&
          other.state === 'booked' &&
          other.startsAt < endsAt &&
          startsAt < other.endsAt,
      )
      if (overlaps) throw new Failure(sessionFailures.taken)
      return { startsAt, endsAt, moves: session.moves + 1, ...(place === undefined ? {} : { place }) }
    },
  })
}
