import { suppressionThreshold } from '#features/interest/suppression.rules.ts'
import { goalStates, type GoalState } from './goals.contract.ts'

/** So many goals of so many pairs: of all, of one objective, or of one objective in one state. */
export type PartOf = (objective?: string, state?: GoalState) => Part

/** null: hidden, because too few pairs stand behind it, or because it would give away another one that is. */
export interface GoalRow {
  readonly objective: string
  readonly total: number | null
  readonly states: Readonly<Record<GoalState, number | null>>
}

export interface GoalCounts {
  /** null when fewer pairs than the threshold have any goal. */
  readonly total: number | null
  readonly rows: readonly GoalRow[]
}

export interface Part {
  readonly count: number
  readonly pairs: number
}

/**
 * Parts of a shown total that stay hidden: those with fewer pairs than the threshold, none, one and four alike, and so many of the next
 * smallest that nothing can be subtracted and the hidden ones together stand for enough pairs.
 */
export function hiddenParts<Key>(parts: ReadonlyMap<Key, Part>, threshold = suppressionThreshold): Set<Key> {
  const ordered = [...parts].toSorted(([, a], [, b]) => a.pairs - b.pairs || a.count - b.count)
  const hidden = new Set(ordered.filter(([, { pairs }]) => pairs < threshold).map(([key]) => key))
  for (const [key] of ordered) {
    const behind = [...hidden].reduce((most, one) => Math.max(most, parts.get(one)!.pairs), 0)
    if (hidden.size === 0 || (hidden.size > 1 && behind >= threshold)) break
    hidden.add(key)
  }
  return hidden
}

/** By objective and state. The grand total, totals of objectives and cells are shown; totals of states are not, so rows stand alone. */
export function countedGoals(
  partOf: PartOf,
  objectives: readonly string[],
  threshold = suppressionThreshold,
): GoalCounts {
  const all = partOf()
  if (all.pairs < threshold) return { total: null, rows: objectives.map(hiddenRow) }
  const rows = new Map(objectives.map((objective) => [objective, partOf(objective)]))
  const hidden = hiddenParts(rows, threshold)
  return {
    total: all.count,
    rows: [...rows].map(([objective, own]) => {
      if (hidden.has(objective)) return hiddenRow(objective)
      const parts = new Map(goalStates.map((state) => [state, partOf(objective, state)]))
      const small = hiddenParts(parts, threshold)
      const states = goalStates.map((state) => [state, small.has(state) ? null : parts.get(state)!.count])
      return { objective, total: own.count, states: Object.fromEntries(states) as GoalRow['states'] }
    }),
  }
}

function hiddenRow(objective: string): GoalRow {
  return {
    objective,
    total: null,
    states: { 'not-started': null, moving: null, reached: null, 'let-go': null },
  }
}
