import type { Work } from '#platform/database/work.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import type { Pair } from '#features/pairs/pairs.reads.ts'
import { findOwnPair } from '#features/pairs/read-match.ts'
import type { Design } from '#features/programmes/design.contract.ts'
import { readDesign } from '#features/programmes/programmes.reads.ts'
import { listSessionsOfPair, type PairSession } from '#features/sessions/sessions.reads.ts'
import { chooses, decisionView, type DecisionView, type FirstCall } from './decision.rules.ts'
import { listCallSides } from './offered-times.store.ts'

export interface Decision {
  readonly pair: Pair
  readonly side: Side
  readonly design: Design
  /** Null where the programme asks for no first call. */
  readonly call: FirstCall | null
  readonly view: DecisionView
  readonly chooses: 'offer' | 'book'
  readonly sessions: readonly PairSession[]
}

/** Where the two behind a mailed link stand: what is asked of this one now. */
export async function findDecision(work: Work): Promise<Decision> {
  const { pair, side } = await findOwnPair(work)
  const [{ design }, sessions] = await Promise.all([readDesign(work, pair), listSessionsOfPair(work, pair)])
  const call = design.agreement?.chemistryCall === 'yes' ? await findCall(work, pair.pairId, sessions) : null
  const view = decisionView(pair, side, call, work.now)
  return { pair, side, design, call, view, chooses: chooses(view, pair, side, call), sessions }
}

async function findCall(work: Work, pairId: string, sessions: readonly PairSession[]): Promise<FirstCall> {
  return {
    wanted: await listCallSides(work.db, work.organisationId, pairId),
    session: sessions.findLast(({ kind }) => kind === 'chemistry') ?? null,
  }
}
