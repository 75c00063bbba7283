import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { findAgreementInForce } from '#features/agreements/agreements.reads.ts'
import { findPlannedPair } from './find-planned-pair.ts'
import { causeOf } from './session.rules.ts'
import { insertEvents } from './session-records.store.ts'
import { sessionFailures, type SessionKind } from './sessions.contract.ts'
import { sideOf } from './sessions.policy.ts'
import { insertSessions, listPairSessions } from './sessions.store.ts'

export interface SessionOrder {
  readonly pairId: string
  readonly kind: SessionKind
  readonly startsAt: Date
  readonly minutes: number
  readonly timeZone: string
  readonly place?: string | null
}

/** Books one session. Both have signed before, except for a chemistry call, which is how they find out. */
export async function bookSession(work: Work, order: SessionOrder): Promise<{ sessionId: string }> {
  const pair = await findPlannedPair(work, order)
  if (order.kind !== 'chemistry') {
    if (pair.state !== 'accepted' && pair.state !== 'active') throw new Failure(sessionFailures.notPair)
    if (!(await findAgreementInForce(work, order))) throw new Failure(sessionFailures.notSigned)
  }
  if (order.startsAt <= work.now) throw new Failure(sessionFailures.past)
  const endsAt = new Date(order.startsAt.getTime() + order.minutes * 60_000)
  const known = await listPairSessions(work.db, work.organisationId, order.pairId)
  const overlaps = known.some(
    ({ state, ...other }) => state === 'booked' && other.startsAt < endsAt && order.startsAt < other.endsAt,
  )
  if (overlaps) throw new Failure(sessionFailures.taken)
  const sessionId = work.newId()
  await insertSessions(work.db, work.organisationId, [
    {
      sessionId,
      pairId: order.pairId,
      programmeId: pair.programmeId,
      seriesId: null,
      slotAt: null,
      kind: order.kind,
      uid: `${sessionId}@upstream.invalid`,
      sequence: 0,
      startsAt: order.startsAt,
      endsAt,
      timeZone: order.timeZone,
      place: order.place ?? null,
      state: 'booked',
      cancelledBy: null,
      moves: 0,
      leftOut: false,
      createdAt: work.now,
    },
  ])
  const causedBy = causeOf(sideOf(work.actor, pair))
  await insertEvents(work.db, work.organisationId, order.pairId, [
    {
      eventId: work.newId(),
      sessionId,
      kind: 'booked',
      causedBy,
      fromAt: null,
      toAt: order.startsAt,
      at: work.now,
    },
  ])
  work.record({
    action: 'session.booked',
    subject: ['session', sessionId],
    detail: { kind: order.kind, causedBy },
  })
  await work.later('sessions.changed', { pairId: order.pairId, sessionId, sequence: 0 })
  return { sessionId }
}
