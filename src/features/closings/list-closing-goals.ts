import type { Work } from '#platform/database/work.ts'
import { readGoals } from '#features/goals/read-goals.ts'

export interface ClosingGoal {
  readonly goalId: string
  readonly text: string
}

/** What the pair of the link set out to do, in its own words. What it has let go long ago is not asked about again. */
export async function listClosingGoals(work: Work): Promise<ClosingGoal[]> {
  const { goals } = await readGoals(work)
  return goals.filter(({ state }) => state !== 'let-go').map(({ goalId, text }) => ({ goalId, text }))
}
