import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { findEnrolment } from '#features/enrolments/enrolments.reads.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import { findPairById, listPairsOfPerson, type Pair } from '#features/pairs/pairs.reads.ts'
import { findPersonById } from '#features/people/people.reads.ts'
import { sessionFailures } from '#features/sessions/sessions.contract.ts'
import { mayPlanSessions } from '#features/sessions/sessions.policy.ts'
import { listSessionsOfPair } from '#features/sessions/sessions.reads.ts'
import { listBusyTimes } from './busy-times.store.ts'
import { listDaysOff } from './days-off.store.ts'
import { readHours, type Availability, type Span } from './free-times.rules.ts'
import { crossesClockChange, listStarts, suggest, type TwoPeople } from './suggestions.rules.ts'

export interface TimesOrder {
  readonly pairId: string
  readonly minutes: number
  /** First moment that may be suggested; without it, the day after tomorrow. */
  readonly from?: Date
  /** Days from there on that are looked at; more are taken when these hold nothing. */
  readonly days?: number
  /** A session that is to move keeps nobody busy. */
  readonly moving?: string
}

export interface SuggestedTimes {
  /** Up to three, on different days where possible. */
  readonly suggestions: readonly {
    readonly startsAt: Date
    readonly endsAt: Date
    readonly clockChange: boolean
  }[]
  /** Every start that suits both, for "other times". */
  readonly starts: readonly Date[]
  readonly mentor: { readonly timeZone: string; readonly stated: boolean }
  readonly mentee: { readonly timeZone: string; readonly stated: boolean }
}

const day = 86_400_000

/** Times at which both are free, for whoever may plan this pair's sessions. */
export async function suggestTimes(work: Work, order: TimesOrder): Promise<SuggestedTimes> {
  const pair = await findPairById(work, order)
  if (!pair || !mayPlanSessions(work.actor, pair)) throw new Failure(sessionFailures.notFound)
  const from = order.from && order.from > work.now ? order.from : new Date(work.now.getTime() + 2 * day)
  const reach = order.days ?? 9
  const longest = { from, to: new Date(from.getTime() + Math.max(reach, 28) * day) }
  const [mentor, mentee] = await Promise.all([
    availabilityOf(work, pair, pair.mentorId, longest, order.moving),
    availabilityOf(work, pair, pair.menteeId, longest, order.moving),
  ])
  const two = { mentor, mentee }
  const near = { from, to: new Date(from.getTime() + reach * day) }
  const span = suggest(two, near, order.minutes).length > 0 ? near : longest
  return {
    suggestions: suggest(two, span, order.minutes).map((time) => ({
      ...time,
      clockChange: crossesClockChange(work.now, time.startsAt, two),
    })),
    starts: listStarts(two, longest, order.minutes),
    mentor: sayZone(two, 'mentor'),
    mentee: sayZone(two, 'mentee'),
  }
}

function sayZone(two: TwoPeople, side: 'mentor' | 'mentee') {
  return { timeZone: two[side].timeZone, stated: readHours(two[side].hours).length > 0 }
}

async function availabilityOf(
  work: Work,
  pair: Pair,
  personId: string,
  span: Span,
  moving: string | undefined,
): Promise<Availability> {
  const { db, organisationId } = work
  const { programmeId } = pair
  const today = work.now.toISOString().slice(0, 10)
  const [person, enrolment, daysOff, busy, sessions] = await Promise.all([
    findPersonById(work, { personId }),
    findEnrolment(work, { programmeId, personId }),
    listDaysOff(db, organisationId, { personId, programmeId }, today),
    listBusyTimes(db, organisationId, personId, span),
    listAllSessionsOf(work, personId),
  ])
  for (const session of sessions)
    if (session.state === 'booked' && session.sessionId !== moving)
      busy.push({ from: session.startsAt, to: session.endsAt })
  return {
    timeZone: person?.timeZone ?? (await readOrganisation(work)).timeZone,
    hours: enrolment?.weeklyHours ?? [],
    busy,
    daysOff,
    lastDay: person?.leftOn ?? null,
  }
}

async function listAllSessionsOf(work: Work, personId: string) {
  const pairs = await listPairsOfPerson(work, { personId })
  return (await Promise.all(pairs.map((pair) => listSessionsOfPair(work, pair)))).flat()
}

/** Days somebody is away, both included; no mail of a programme reaches them then. */
export async function listLeave(
  work: Work,
  { personId }: { personId: string },
): Promise<{ from: string; to: string }[]> {
  const today = work.now.toISOString().slice(0, 10)
  const daysOff = await listDaysOff(work.db, work.organisationId, { personId }, today)
  return daysOff.map(({ first, last }) => ({ from: first, to: last }))
}
