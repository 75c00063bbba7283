import { suppressionThreshold } from '#features/interest/suppression.rules.ts'
import { goalStates, type GoalState } from './goals.contract.ts'

export interface CountedGoal {
  readonly pairId: string
  readonly objective: string
  readonly state: GoalState
}

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

interface Part {
  readonly count: number
  readonly pairs: number
}

function partOf(goals: readonly CountedGoal[]): Part {
  return { count: goals.length, pairs: new Set(goals.map(({ pairId }) => pairId)).size }
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
  goals: readonly CountedGoal[],
  objectives: readonly string[],
  threshold = suppressionThreshold,
): GoalCounts {
  const all = partOf(goals)
  if (all.pairs < threshold) return { total: null, rows: objectives.map(hiddenRow) }
  const rows = new Map(objectives.map((one) => [one, goals.filter(({ objective }) => objective === one)]))
  const hidden = hiddenParts(new Map([...rows].map(([key, own]) => [key, partOf(own)])), threshold)
  return {
    total: all.count,
    rows: [...rows].map(([objective, own]) => {
      if (hidden.has(objective)) return hiddenRow(objective)
      const parts = new Map(
        goalStates.map((state) => [state, partOf(own.filter((goal) => goal.state === state))]),
      )
      const small = hiddenParts(parts, threshold)
      const states = goalStates.map((state) => [state, small.has(state) ? null : parts.get(state)!.count])
      return { objective, total: own.length, states: Object.fromEntries(states) as GoalRow['states'] }
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
