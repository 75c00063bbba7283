import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { findAgreementInForce } from '#features/agreements/agreements.reads.ts'
import { namePeople } from '#features/pairs/name-people.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import { listSessionsOfPair, type PairSession } from '#features/sessions/sessions.reads.ts'
import { bookingFailures as failures } from './chosen-time.contract.ts'
import { findThreeTimes } from './find-three-times.ts'
import { openRhythm } from './open-rhythm.ts'
import { planFor } from './plan-for.ts'
import { shortMinutes } from './hour.rules.ts'
import type { SlotView } from './slot-words.rules.ts'

export interface TimesPage {
  readonly pairId: string
  readonly programme: string
  readonly zones: SlotView
  readonly minutes: number
  readonly times: readonly Date[]
  /** The hour to be moved, or the one just booked. */
  readonly session: Pick<PairSession, 'sessionId' | 'startsAt' | 'endsAt' | 'state' | 'kind'> | null
  readonly signed: boolean
  readonly rhythm: 'weekly' | 'fortnightly' | 'monthly' | null
}

/** Three times that suit both, for a new hour or for one that is to move. Says nothing about the pair but who meets. */
export async function readTimes(
  work: Work,
  { pairId, sessionId, short = false }: { pairId?: string; sessionId?: string; short?: boolean },
): Promise<TimesPage> {
  const { acting, pair, side, byAssistant } = await planFor(work, { pairId })
  const sessions = await listSessionsOfPair(acting, pair)
  const session = sessionId ? sessions.find((one) => one.sessionId === sessionId) : undefined
  if (sessionId && !session) throw new Failure(failures.notFound)
  const agreement = await findAgreementInForce(acting, pair)
  const length = session ? (session.endsAt.getTime() - session.startsAt.getTime()) / 60_000 : undefined
  const minutes = length ?? (short ? shortMinutes : (agreement?.content.minutes ?? 60))
  const found = await findThreeTimes(acting, { pairId: pair.pairId, minutes, moving: sessionId })
  const [named] = await namePeople(acting, [pair])
  const other = side === 'mentor' ? named?.menteePerson : named?.mentorPerson
  const own = side === 'mentor' ? found.mentor : found.mentee
  const theirs = side === 'mentor' ? found.mentee : found.mentor
  return {
    pairId: pair.pairId,
    programme: byAssistant ? '' : (await readProgramme(acting, pair)).name,
    zones: {
      ownZone: own.timeZone,
      otherZone: theirs.timeZone,
      otherName: other?.fullName ?? '',
      otherPlace: other?.location ?? null,
    },
    minutes,
    times: found.suggestions
      .map(({ startsAt }) => startsAt)
      .filter((startsAt) => startsAt.getTime() !== session?.startsAt.getTime()),
    session: session
      ? {
          sessionId: session.sessionId,
          startsAt: session.startsAt,
          endsAt: session.endsAt,
          state: session.state,
          kind: session.kind,
        }
      : null,
    signed: agreement !== undefined || session?.kind === 'chemistry',
    rhythm: byAssistant ? null : await openRhythm(acting, pair),
  }
}
