import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { findOwnRoom } from '#features/notes/find-own-room.ts'
import { canWrite } from '#features/notes/notes.rules.ts'
import { goalFailures } from './goals.contract.ts'
import { listPairGoals, removeGoal } from './goals.store.ts'

/** For a goal written by mistake; one that is given up is let go instead. */
export async function deleteGoal(work: Work, { goalId }: { goalId: string }): Promise<void> {
  const { pair } = await findOwnRoom(work)
  const goals = await listPairGoals(work.db, work.organisationId, pair.pairId)
  if (!goals.some((goal) => goal.goalId === goalId)) throw new Failure(goalFailures.notFound)
  if (!canWrite(pair)) throw new Failure(goalFailures.closed)
  await removeGoal(work.db, work.organisationId, goalId)
  work.record({ action: 'goal.deleted', subject: ['goal', goalId] })
}
