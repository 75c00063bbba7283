import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { sealText } from '#platform/sealing/seal.ts'
import { findOwnRoom } from '#features/notes/find-own-room.ts'
import { canWrite } from '#features/notes/notes.rules.ts'
import { openPairKey } from '#features/notes/open-pair-key.ts'
import { canOpenGoal, isOpen } from './goal.rules.ts'
import { goalFailures, type GoalDraft } from './goals.contract.ts'
import { insertGoal, listPairGoals, saveGoal } from './goals.store.ts'

/** A new goal, or with an id another version of one. Both may write any goal of theirs: it belongs to the two. */
export async function writeGoal(
  work: Work,
  { goalId, ...draft }: GoalDraft & { goalId: string | null },
): Promise<{ goalId: string }> {
  const { pair, side } = await findOwnRoom(work)
  if (!canWrite(pair)) throw new Failure(goalFailures.closed)
  const dataKey = await openPairKey(work, { pairId: pair.pairId, holder: 'shared' })
  const goals = await listPairGoals(work.db, work.organisationId, pair.pairId)
  const known = goals.find((goal) => goal.goalId === goalId)
  if (goalId !== null && !known) throw new Failure(goalFailures.notFound)
  const others = goals.filter((goal) => goal.goalId !== goalId)
  if (!canOpenGoal(others, draft.state)) throw new Failure(goalFailures.enough)
  const id = goalId ?? work.newId()
  const written = {
    whose: draft.whose,
    objective: draft.objective,
    state: draft.state,
    ratedStart: draft.ratedStart,
    ratedNow: draft.ratedNow,
    dueMonth: draft.dueMonth && `${draft.dueMonth}-01`,
    sealed: sealText(work, dataKey, draft.text, `pair-goal ${id}`),
    settledAt: isOpen(draft) ? null : known?.state === draft.state ? known.settledAt : work.now,
  }
  if (known) await saveGoal(work.db, work.organisationId, id, written, work.now)
  else
    await insertGoal(work.db, work.organisationId, {
      ...written,
      goalId: id,
      pairId: pair.pairId,
      programmeId: pair.programmeId,
      writtenBy: side,
      writtenAt: work.now,
    })
  work.record({
    action: known ? 'goal.changed' : 'goal.written',
    subject: ['goal', id],
    detail: { objective: draft.objective, state: draft.state },
  })
  return { goalId: id }
}
