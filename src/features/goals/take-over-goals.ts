import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { sealText } from '#platform/sealing/seal.ts'
import { openPairKey } from '#features/notes/open-pair-key.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import { isOpen } from './goal.rules.ts'
import { goalFailures, type GoalDraft } from './goals.contract.ts'
import { insertGoal } from './goals.store.ts'

/** Takes over goals a pair wrote elsewhere; their words are sealed like those written here. */
export async function takeOverGoals(
  work: Work,
  {
    pairId,
    programmeId,
    goals,
  }: { pairId: string; programmeId: string; goals: readonly (GoalDraft & { writtenBy: Side })[] },
): Promise<void> {
  if (work.actor.kind !== 'system') throw new Failure(goalFailures.notYours)
  const dataKey = await openPairKey(work, { pairId, holder: 'shared' })
  for (const { text, whose, objective, state, ratedStart, ratedNow, dueMonth, writtenBy } of goals) {
    const goalId = work.newId()
    await insertGoal(work.db, work.organisationId, {
      goalId,
      pairId,
      programmeId,
      whose,
      objective,
      state,
      ratedStart,
      ratedNow,
      dueMonth: dueMonth && `${dueMonth}-01`,
      sealed: sealText(work, dataKey, text, `pair-goal ${goalId}`),
      writtenBy,
      writtenAt: work.now,
      settledAt: isOpen({ state }) ? null : work.now,
    })
  }
  work.record({ action: 'goals.taken-over', subject: ['pair', pairId], detail: { goals: goals.length } })
}
