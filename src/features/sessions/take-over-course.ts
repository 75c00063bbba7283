import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { insertAnswers, insertEvents } from './session-records.store.ts'
import { sessionFailures, type Balance, type Cause, type SessionKind } from './sessions.contract.ts'
import { insertSessions } from './sessions.store.ts'

/** One hour as it went before this product was there. */
export interface PastHour {
  readonly kind: SessionKind
  readonly startsAt: Date
  readonly minutes: number
  readonly timeZone: string
  readonly bookedAt: Date
  readonly state: 'booked' | 'held' | 'cancelled' | 'not-held'
  /** Who called it off, or moved it before it was held. */
  readonly causedBy: Cause | null
  readonly changedAt: Date | null
  readonly balance: { readonly mentor: Balance | null; readonly mentee: Balance | null }
}

/** Takes over the hours of one pair from elsewhere: what happened stands as it was, nobody is written to. */
export async function takeOverCourse(
  work: Work,
  { pairId, programmeId, hours }: { pairId: string; programmeId: string; hours: readonly PastHour[] },
): Promise<void> {
  if (work.actor.kind !== 'system') throw new Failure(sessionFailures.notYours)
  const { db, organisationId } = work
  const sessions = hours.map((hour) => ({ hour, sessionId: work.newId() }))
  await insertSessions(
    db,
    organisationId,
    sessions.map(({ hour, sessionId }) => ({
      sessionId,
      pairId,
      programmeId,
      seriesId: null,
      slotAt: null,
      kind: hour.kind,
      uid: `${sessionId}@upstream.invalid`,
      sequence: hour.changedAt ? 1 : 0,
      startsAt: hour.startsAt,
      endsAt: new Date(hour.startsAt.getTime() + hour.minutes * 60_000),
      timeZone: hour.timeZone,
      place: null,
      state: hour.state,
      cancelledBy: hour.state === 'cancelled' ? hour.causedBy : null,
      moves: hour.changedAt && hour.state !== 'cancelled' ? 1 : 0,
      leftOut: false,
      createdAt: hour.bookedAt,
    })),
  )
  await insertEvents(
    db,
    organisationId,
    pairId,
    sessions.flatMap(({ hour, sessionId }) => {
      const event = (
        kind: 'booked' | 'moved' | 'cancelled' | 'held' | 'not-held',
        causedBy: Cause,
        at: Date,
      ) => ({
        eventId: work.newId(),
        sessionId,
        kind,
        causedBy,
        fromAt: null,
        toAt: kind === 'booked' ? hour.startsAt : null,
        at,
      })
      return [
        event('booked', 'mentor', hour.bookedAt),
        ...(hour.changedAt && hour.causedBy
          ? [event(hour.state === 'cancelled' ? 'cancelled' : 'moved', hour.causedBy, hour.changedAt)]
          : []),
        ...(hour.state === 'held' || hour.state === 'not-held'
          ? [event(hour.state, 'mentor', new Date(hour.startsAt.getTime() + 2 * 3_600_000))]
          : []),
      ]
    }),
  )
  await insertAnswers(
    db,
    organisationId,
    sessions.flatMap(({ hour, sessionId }) =>
      hour.state !== 'held'
        ? []
        : (['mentor', 'mentee'] as const).flatMap((side) =>
            hour.balance[side] === null
              ? []
              : [
                  {
                    sessionId,
                    pairId,
                    side,
                    happened: 'met' as const,
                    balance: hour.balance[side],
                    answeredAt: new Date(hour.startsAt.getTime() + 2 * 3_600_000),
                  },
                ],
          ),
    ),
  )
  work.record({ action: 'sessions.taken-over', subject: ['pair', pairId], detail: { hours: hours.length } })
}
