import type { Work } from '#platform/database/work.ts'
import { objectives } from '#features/programmes/design.contract.ts'
import { readDesign } from '#features/programmes/programmes.reads.ts'
import { countedGoals, type GoalCounts } from './goal-counts.rules.ts'
import { goalStates, type GoalState, type LineKind } from './goals.contract.ts'
import { countGoalParts, listPairGoals } from './goals.store.ts'
import { listLines } from './ledger.store.ts'

export type { GoalCounts, GoalRow } from './goal-counts.rules.ts'

/** Objectives the goals of a programme may name: those of its design, or all while it names none. */
export async function listObjectives(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<readonly (typeof objectives)[number][]> {
  const { design } = await readDesign(work, { programmeId })
  return design.objectives?.objectives ?? objectives
}

/** Goals of a programme by objective and state, with what too few pairs stand behind hidden. Safe to show to its coordinator and sponsor. */
export async function countGoals(work: Work, { programmeId }: { programmeId: string }): Promise<GoalCounts> {
  const parts = await countGoalParts(work.db, work.organisationId, programmeId)
  const named = await listObjectives(work, { programmeId })
  const used = parts.flatMap(({ objective }) => objective ?? [])
  return countedGoals(
    (objective, state) =>
      parts.find((part) => part.objective === (objective ?? null) && part.state === (state ?? null)) ?? {
        count: 0,
        pairs: 0,
      },
    [...new Set([...named, ...used])],
  )
}

/** The goals of one pair by state; whether the asker may know is the caller's to decide. Never their words. */
export async function countPairGoals(
  work: Work,
  { pairId }: { pairId: string },
): Promise<Record<GoalState, number>> {
  const goals = await listPairGoals(work.db, work.organisationId, pairId)
  const of = (state: GoalState) => goals.filter((goal) => goal.state === state).length
  return Object.fromEntries(goalStates.map((state) => [state, of(state)])) as Record<GoalState, number>
}

/** How many lines each side has written, for statistics over many pairs; no page may show it of one. */
export async function countLedgerLines(
  work: Work,
  { pairId }: { pairId: string },
): Promise<Record<'mentor' | 'mentee', Record<LineKind, number>>> {
  const lines = await listLines(work.db, work.organisationId, pairId)
  const count = (side: 'mentor' | 'mentee', kind: LineKind) =>
    lines.filter((line) => line.side === side && line.kind === kind).length
  return {
    mentor: { learned: count('mentor', 'learned'), shared: count('mentor', 'shared') },
    mentee: { learned: count('mentee', 'learned'), shared: count('mentee', 'shared') },
  }
}
