import type { GoalCounts } from '#features/goals/goals.reads.ts'

export interface GoalFinding {
  readonly total: number
  readonly reached: number
  readonly moving: number
  /** Some cells are hidden, so that the two numbers are the least it can be. */
  readonly atLeast: boolean
}

/** One sentence over the shown cells alone: nothing that is hidden goes into it. */
export function findingOf({ total, rows }: GoalCounts): GoalFinding | null {
  if (total === null) return null
  const sum = (state: 'reached' | 'moving') => rows.reduce((all, { states }) => all + (states[state] ?? 0), 0)
  return {
    total,
    reached: sum('reached'),
    moving: sum('moving'),
    atLeast: rows.some(({ states }) => states.reached === null || states.moving === null),
  }
}
