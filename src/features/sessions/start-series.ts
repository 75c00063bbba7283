import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { findAgreementInForce } from '#features/agreements/agreements.reads.ts'
import { findPlannedPair } from './find-planned-pair.ts'
import { fallsInto, ruleOf, slotsOf, type Cadence, type Stretch } from './session-series.rules.ts'
import { insertSeries, listSeries } from './session-series.store.ts'
import { sessionFailures } from './sessions.contract.ts'
import { insertSessions, listPairSessions } from './sessions.store.ts'
import { stopSeries } from './stop-series.ts'

export interface SeriesOrder {
  readonly pairId: string
  /** The first hour of the series. */
  readonly startsAt: Date
  /** The hour whose place in the month it keeps, such as the one already booked before it; without it, the first. */
  readonly keptFrom?: Date
  readonly timeZone: string
  readonly minutes: number
  readonly cadence: Cadence
  readonly untilAt: Date
  readonly place?: string | null
  /** Stretches in which nothing is booked, such as somebody's days off; a slot that touches one is left out until it no longer does. */
  readonly skip?: readonly Stretch[]
}

/** Books the agreed rhythm: one session a slot up to the end. An earlier series of the pair ends; hours booked by hand stay and take their slot, days off leave theirs out. */
export async function startSeries(
  work: Work,
  order: SeriesOrder,
): Promise<{ seriesId: string; sessions: number }> {
  const pair = await findPlannedPair(work, order)
  if (pair.state !== 'accepted' && pair.state !== 'active') throw new Failure(sessionFailures.notPair)
  if (!(await findAgreementInForce(work, order))) throw new Failure(sessionFailures.notSigned)
  if (order.startsAt <= work.now) throw new Failure(sessionFailures.past)
  for (const { seriesId, state } of await listSeries(work.db, work.organisationId, order.pairId))
    if (state === 'running') await stopSeries(work, { pairId: order.pairId, seriesId })
  const there = (moment: Date) =>
    Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(order.timeZone)
  const first = there(order.startsAt)
  const rule = ruleOf(order.cadence, there(order.keptFrom ?? order.startsAt))
  const seriesId = work.newId()
  const uid = `${seriesId}@upstream.invalid`
  await insertSeries(
    work.db,
    work.organisationId,
    {
      seriesId,
      pairId: order.pairId,
      programmeId: pair.programmeId,
      uid,
      sequence: 0,
      firstStartsAt: order.startsAt,
      timeZone: order.timeZone,
      minutes: order.minutes,
      rule,
      untilAt: order.untilAt,
      state: 'running',
      toldOut: null,
    },
    work.now,
  )
  const taken = (await listPairSessions(work.db, work.organisationId, order.pairId)).filter(
    ({ state }) => state === 'booked',
  )
  const sessions = slotsOf(first, rule, order.untilAt)
    .map((startsAt) => ({ startsAt, endsAt: new Date(startsAt.getTime() + order.minutes * 60_000) }))
    .filter((slot) => !taken.some((other) => other.startsAt < slot.endsAt && slot.startsAt < other.endsAt))
    .map((slot) => ({ ...slot, leftOut: fallsInto(slot, order.skip ?? []) }))
    .map(({ startsAt, endsAt, leftOut }) => ({
      sessionId: work.newId(),
      pairId: order.pairId,
      programmeId: pair.programmeId,
      seriesId,
      slotAt: startsAt,
      kind: 'regular' as const,
      uid,
      sequence: 0,
      startsAt,
      endsAt,
      timeZone: order.timeZone,
      place: order.place ?? null,
      state: leftOut ? ('cancelled' as const) : ('booked' as const),
      cancelledBy: leftOut ? ('programme' as const) : null,
      moves: 0,
      leftOut,
      createdAt: work.now,
    }))
  await insertSessions(work.db, work.organisationId, sessions)
  const booked = sessions.filter(({ leftOut }) => !leftOut).length
  work.record({
    action: 'series.started',
    subject: ['series', seriesId],
    detail: { sessions: booked, cadence: order.cadence },
  })
  await work.later('sessions.changed', { pairId: order.pairId, seriesId, sequence: 0 })
  return { seriesId, sessions: booked }
}
