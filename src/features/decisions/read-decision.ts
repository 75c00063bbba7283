import type { Work } from '#platform/database/work.ts'
import { readAgreementToSign, type AgreementToSign } from '#features/agreements/agreements.reads.ts'
import { findThreeTimes } from '#features/bookings/find-three-times.ts'
import { openRhythm } from '#features/bookings/open-rhythm.ts'
import type { SlotView } from '#features/bookings/slot-words.rules.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import { listPersonsByIds } from '#features/people/people.reads.ts'
import { readMatch, type Match } from '#features/pairs/read-match.ts'
import { callMinutes } from './decisions.contract.ts'
import type { DecisionView } from './decision.rules.ts'
import { findDecision, type Decision } from './find-decision.ts'
import { listOffers } from './offered-times.store.ts'

export interface DecisionPage extends Omit<Match, 'view'> {
  readonly view: DecisionView
  readonly chooses: 'offer' | 'book'
  readonly minutes: number
  /** Times the other one suggested, then such that suit both; only while there is something to decide. */
  readonly suggested: readonly Date[]
  readonly times: readonly Date[]
  readonly zones: SlotView
  readonly agreement: AgreementToSign | null
  readonly afterCall: boolean
  readonly next: { sessionId: string; startsAt: Date; minutes: number; kind: string } | null
  /** The agreed rhythm that could be kept from the booked hour on; null when there is none or it runs already. */
  readonly rhythm: 'weekly' | 'fortnightly' | 'monthly' | null
  readonly canDecline: boolean
}

/** Everything the page behind the mailed link shows. Opening it changes nothing. */
export async function readDecision(work: Work): Promise<DecisionPage> {
  const decision = await findDecision(work)
  const { pair, side, view, chooses, call } = decision
  const asks = view === 'decide' || view === 'call'
  const match = await readMatch(work, { asked: asks || view === 'call-asked' || view === 'call-booked' })
  const minutes = view === 'call' ? callMinutes : (decision.design.rhythm?.minutes ?? 60)
  const other = side === 'mentor' ? 'mentee' : 'mentor'
  const suggested =
    asks && chooses === 'book'
      ? await listOffers(work.db, work.organisationId, { pairId: pair.pairId, side: other, after: work.now })
      : []
  const free = asks ? (await findThreeTimes(work, { pairId: pair.pairId, minutes })).suggestions : []
  const offered = new Set(suggested.map((time) => time.getTime()))
  return {
    ...match,
    view,
    chooses,
    minutes,
    suggested,
    times: free
      .map(({ startsAt }) => startsAt)
      .filter((time) => !offered.has(time.getTime()))
      .slice(0, Math.max(0, 3 - suggested.length)),
    zones: await zonesOf(work, decision, match),
    agreement: view === 'decide' ? await readAgreementToSign(work, pair) : null,
    afterCall: call !== null && view === 'decide',
    next: nextSession(decision, work.now),
    rhythm: view === 'both' ? await openRhythm(work, pair) : null,
    canDecline: view === 'waiting' || view === 'call-asked' || view === 'call-booked',
  }
}

async function zonesOf(work: Work, { pair, side }: Decision, match: Match): Promise<SlotView> {
  const [{ timeZone }, people] = await Promise.all([
    readOrganisation(work),
    listPersonsByIds(work, { personIds: [pair.mentorId, pair.menteeId] }),
  ])
  const find = (personId: string) => people.find((person) => person.personId === personId)
  const [own, other] =
    side === 'mentor'
      ? [find(pair.mentorId), find(pair.menteeId)]
      : [find(pair.menteeId), find(pair.mentorId)]
  const otherName = side === 'mentor' ? match.menteeName : match.mentorName
  const ownZone = own?.timeZone ?? timeZone
  return {
    ownZone,
    // Where somebody is, is nobody's business as long as who they are is not.
    otherZone: otherName ? (other?.timeZone ?? timeZone) : ownZone,
    otherName,
    otherPlace: match.otherPlace ? (other?.location ?? null) : null,
  }
}

function nextSession({ sessions }: Decision, now: Date): DecisionPage['next'] {
  const next = sessions.find(({ state, endsAt }) => state === 'booked' && endsAt > now)
  if (!next) return null
  const { sessionId, startsAt, endsAt, kind } = next
  return { sessionId, startsAt, minutes: (endsAt.getTime() - startsAt.getTime()) / 60_000, kind }
}
