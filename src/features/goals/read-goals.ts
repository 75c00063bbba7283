import type { Work } from '#platform/database/work.ts'
import { openText } from '#platform/sealing/seal.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import { findOwnRoom } from '#features/notes/find-own-room.ts'
import { canWrite } from '#features/notes/notes.rules.ts'
import { findPairKey } from '#features/notes/open-pair-key.ts'
import type { LineKind, Objective } from './goals.contract.ts'
import { listObjectives } from './goals.reads.ts'
import { listPairGoals, type SealedGoal } from './goals.store.ts'
import { listLines } from './ledger.store.ts'
import { reciprocityOf, type Reciprocity } from './reciprocity.rules.ts'

export type OpenGoal = Omit<SealedGoal, 'sealed' | 'pairId' | 'programmeId'> & { readonly text: string }

export interface OpenLine {
  readonly lineId: string
  readonly side: Side
  readonly mine: boolean
  readonly kind: LineKind
  readonly text: string
  readonly writtenAt: Date
}

export interface PairGoals {
  readonly side: Side
  readonly mayWrite: boolean
  readonly objectives: readonly Objective[]
  readonly goals: readonly OpenGoal[]
  /** The newest first. */
  readonly lines: readonly OpenLine[]
  readonly reciprocity: Reciprocity
}

/** What the two work on and what each has learned; opens only to them. */
export async function readGoals(work: Work): Promise<PairGoals> {
  const { pair, side } = await findOwnRoom(work)
  const dataKey = await findPairKey(work, { pairId: pair.pairId, holder: 'shared' })
  const goals = dataKey ? await listPairGoals(work.db, work.organisationId, pair.pairId) : []
  const lines = dataKey ? await listLines(work.db, work.organisationId, pair.pairId) : []
  return {
    side,
    mayWrite: canWrite(pair),
    objectives: await listObjectives(work, pair),
    goals: goals.map(({ sealed, pairId: _pair, programmeId: _programme, ...goal }) => ({
      ...goal,
      text: openText(dataKey!, sealed, `pair-goal ${goal.goalId}`),
    })),
    lines: lines.map(({ lineId, kind, sealed, writtenAt, side: writer }) => ({
      lineId,
      side: writer,
      mine: writer === side,
      kind,
      text: openText(dataKey!, sealed, `ledger-line ${lineId}`),
      writtenAt,
    })),
    reciprocity: reciprocityOf(lines),
  }
}
