import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { findPairById, type Pair } from '#features/pairs/pairs.reads.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import { findOwnPair } from '#features/pairs/read-match.ts'
import { findAssistant } from './assistants.store.ts'
import { bookingFailures as failures } from './chosen-time.contract.ts'

export interface Planner {
  /** The work to plan with: an assistant's stands on the leader's side, for planning and for nothing else. */
  readonly acting: Work
  readonly pair: Pair
  readonly side: Side
  readonly byAssistant: boolean
}

/**
 * Who plans: one of the two behind a pair's link, or a leader's assistant behind theirs. An assistant's link names no person, so every
 * other use case takes it for a stranger's; only here it becomes the leader's hand.
 */
export async function planFor(work: Work, { pairId }: { pairId?: string }): Promise<Planner> {
  const { actor } = work
  if (actor.kind !== 'link' || actor.purpose !== 'assist') {
    const { pair, side } = await findOwnPair(work)
    if (pairId !== undefined && pairId !== pair.pairId) throw new Failure(failures.notFound)
    return { acting: work, pair, side, byAssistant: false }
  }
  const assistant = actor.subjectId
    ? await findAssistant(work.db, work.organisationId, actor.subjectId)
    : undefined
  const pair = assistant && pairId ? await findPairById(work, { pairId }) : undefined
  if (!assistant || pair?.menteeId !== assistant.personId) throw new Failure(failures.notFound)
  if (pair.state !== 'accepted' && pair.state !== 'active') throw new Failure(failures.notFound)
  const acting = { ...work, actor: { ...actor, personId: assistant.personId, subjectId: pair.pairId } }
  return { acting, pair, side: 'mentee', byAssistant: true }
}
