import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { listWaitingPeople } from '#features/match-runs/match-runs.reads.ts'
import type { Proposal } from '#features/match-runs/read-partner-proposals.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import { listProgrammePairs } from '#features/pairs/pairs.reads.ts'
import { findPersonById, listPersonsByIds } from '#features/people/people.reads.ts'
import { askEngine, nameOf } from './ask-engine.ts'
import { findEndingPair } from './find-ending-pair.ts'
import { listNeeds } from './list-needs.ts'
import { mostRefusals, refusalsOf } from './need.rules.ts'
import { previewOffer, type OfferPreview } from './preview-offer.ts'
import { rematchFailures as failures } from './rematches.contract.ts'
import { listWaiting, type Offer } from './rematches.store.ts'

export interface RematchView {
  readonly programme: { readonly programmeId: string; readonly name: string }
  readonly person: { readonly personId: string; readonly name: string; readonly address: string | null }
  readonly side: Side
  readonly because: { readonly why: 'declined' | 'ended'; readonly other: string } | null
  readonly proposals: readonly (Proposal & { readonly name: string })[]
  /** A pair of theirs that breaks a rule and so ends with the offer. */
  readonly ending: { readonly pairId: string; readonly other: string; readonly rule: 'chain' | 'left' } | null
  readonly chosen: (OfferPreview & { readonly name: string }) | null
  /** An offer that can still be taken back. */
  readonly waiting: {
    readonly mentor: string
    readonly mentee: string
    readonly leavesAt: Date
    readonly closes: boolean
  } | null
  /** This leader has said no so often that somebody calls instead. */
  readonly call: boolean
}

/** Somebody without a partner, whom the engine proposes, and what both would read. */
export async function readRematch(
  work: Work,
  {
    programmeId,
    personId,
    side: asked,
    pick,
  }: { programmeId: string; personId: string; side: Side | null; pick: string | null },
): Promise<RematchView> {
  const { programme, needs } = await listNeeds(work, { programmeId })
  const known = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(personId)
  const person = known ? await findPersonById(work, { personId }) : undefined
  const own = needs.filter((need) => need.personId === personId)
  const pairs = await listProgrammePairs(work, { programmeId })
  const inLine = (await listWaitingPeople(work, { programmeId })).find((one) => one.personId === personId)
  const takesPart =
    inLine !== undefined || pairs.some((pair) => pair.mentorId === personId || pair.menteeId === personId)
  if (!person || !takesPart) throw new Failure(failures.notFound)
  const side =
    asked ??
    own[0]?.side ??
    inLine?.side ??
    (pairs.some(({ menteeId }) => menteeId === personId) ? 'mentee' : 'mentor')
  const need = own.find((one) => one.side === side)
  const offer = (await listWaiting(work.db, work.organisationId, programmeId)).find(
    (one) => one.personId === personId && one.side === side,
  )
  const call = side === 'mentee' && refusalsOf(pairs, personId, side) >= mostRefusals
  const proposals = offer || call ? [] : await askEngine(work, { programmeId, personId, side })
  const named = proposals.map((proposal) => ({ ...proposal, name: nameOf(proposal) }))
  const chosen = named.find(({ name }) => name === pick)
  const ending = await findEndingPair(work, { programmeId, personId, side })
  const otherId = ending && (side === 'mentor' ? ending.menteeId : ending.mentorId)
  const other = otherId ? await findPersonById(work, { personId: otherId }) : undefined
  return {
    programme,
    person: { personId, name: person.fullName, address: person.email },
    side,
    because: need ? { why: need.why, other: need.other } : null,
    proposals: named,
    ending: ending ? { pairId: ending.pairId, other: other?.fullName ?? '', rule: ending.rule } : null,
    chosen: chosen
      ? { name: chosen.name, ...(await previewOffer(work, { programmeId, pair: chosen.pair, ending })) }
      : null,
    waiting: offer ? await waitingOf(work, offer) : null,
    call,
  }
}

async function waitingOf(
  work: Work,
  { mentorId, menteeId, leavesAt, plan }: Offer,
): Promise<NonNullable<RematchView['waiting']>> {
  const people = await listPersonsByIds(work, { personIds: [mentorId, menteeId] })
  const nameFor = (id: string) => people.find(({ personId }) => personId === id)?.fullName ?? ''
  return { mentor: nameFor(mentorId), mentee: nameFor(menteeId), leavesAt, closes: plan.closes !== null }
}
