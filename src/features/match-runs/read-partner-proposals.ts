import type { Work } from '#platform/database/work.ts'
import type { PoolPerson } from '#features/enrolments/match-pool.contract.ts'
import type { ApprovedPair } from '#features/pairs/create-pairs.ts'
import { toApproved } from './approve-match.ts'
import { emptyDraft } from './draft.rules.ts'
import { fitOf, fitWord, type FitWord } from './fit.rules.ts'
import type { ResultPair } from './match-result.contract.ts'
import { proposePartners, type PartnerAsk, type ProposedPartner } from './propose-partners.ts'
import { readRunPool } from './read-run-pool.ts'
import { readTable } from './read-table.ts'

export interface ProposedPair extends ApprovedPair {
  readonly mentor: string
  readonly mentee: string
  readonly fit: number
  readonly word: FitWord
}

export interface Proposal {
  readonly kind: 'direct' | 'swap' | 'best'
  readonly pair: ProposedPair
  readonly ends: readonly {
    readonly mentorId: string
    readonly menteeId: string
    readonly mentor: string
    readonly mentee: string
  }[]
  readonly begins: readonly ProposedPair[]
  /** Whole points of fit the undecided pairs gain or lose together, without the new pair's own. */
  readonly ripple: number
}

export type ProposalOrder = Pick<PartnerAsk, 'personId' | 'side' | 'fixed' | 'open' | 'resting'> & {
  readonly programmeId: string
  /** How many partners with a place to spare; the best three unless said otherwise. */
  readonly directs?: number
}

/**
 * Partners for one person, found by the engine from the people and rules as they are now: the firewall, past pairs, bans of either kind,
 * places and hours all hold. Three kinds: nobody else is touched, one undecided pair changes, the best for all that are undecided.
 */
export async function readPartnerProposals(work: Work, order: ProposalOrder): Promise<Proposal[]> {
  const { programmeId, directs, ...ask } = order
  const pool = await readRunPool(work, { programmeId })
  const table = await readTable(work, { programmeId })
  const people = new Map(pool.people.map((person) => [person.personId, person]))
  if (!people.has(ask.personId)) return []
  const { bans, holds } = table.state
  const wishes = { rules: table.inForce, draft: { ...emptyDraft, bans, holds } }
  const asOf = work.now.toISOString().slice(0, 10)
  const { direct, swap, best } = proposePartners({ ...ask, pool, wishes, asOf }, directs)
  const say = (kind: Proposal['kind']) => (proposed: ProposedPartner) =>
    named(kind, proposed, people, table.inForce.cutPoints)
  return [
    ...direct.map(say('direct')),
    ...(swap ? [say('swap')(swap)] : []),
    ...(best ? [say('best')(best)] : []),
  ]
}

function named(
  kind: Proposal['kind'],
  { pair, ends, begins, points }: ProposedPartner,
  people: ReadonlyMap<string, PoolPerson>,
  cutPoints: Parameters<typeof fitWord>[1],
): Proposal {
  const nameOf = (id: string) => people.get(id)?.fullName ?? ''
  const told = (result: ResultPair): ProposedPair => ({
    ...toApproved(result),
    mentor: nameOf(result.mentorId),
    mentee: nameOf(result.menteeId),
    fit: fitOf(result.score),
    word: fitWord(fitOf(result.score), cutPoints),
  })
  return {
    kind,
    pair: told(pair),
    ends: ends.map((one) => ({ ...one, mentor: nameOf(one.mentorId), mentee: nameOf(one.menteeId) })),
    begins: begins.map(told),
    ripple: Math.trunc((points - pair.score) / 100),
  }
}
