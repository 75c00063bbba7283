import type { Work } from '#platform/database/work.ts'
import { lockPairById } from '#features/pairs/lock-pair-by-id.ts'
import { findPairById } from '#features/pairs/pairs.reads.ts'
import { canChange } from './change.rules.ts'
import type { EndCause } from './pauses.contract.ts'
import type { Asker } from './pauses.policy.ts'
import { insertChange, listOpenChanges, saveChangeState } from './pauses.store.ts'
import { settleChange } from './settle-change.ts'

/**
 * Ends a pair at once, for a decision that has had its own time for being taken back; who may was decided there. The same as if it had
 * been asked for on the page of the pair half a minute ago: hours go on nobody's account, and who knows of the pair and did not ask for it
 * reads the words of every early end.
 */
export async function endPair(
  work: Work,
  { pairId, askedBy, cause }: { pairId: string; askedBy: Asker; cause: EndCause | null },
): Promise<void> {
  const { db, organisationId, now } = work
  await lockPairById(work, { pairId })
  const pair = await findPairById(work, { pairId })
  if (!pair || !canChange('end', pair.state)) return
  for (const open of await listOpenChanges(db, organisationId, pairId))
    if (open.state === 'asked' && open.askedBy === askedBy)
      await saveChangeState(db, organisationId, open.changeId, 'undone', now)
  const changeId = work.newId()
  await insertChange(db, organisationId, {
    changeId,
    pairId,
    programmeId: pair.programmeId,
    kind: 'end',
    askedBy,
    cause,
    untilOn: null,
    reason: null,
    askedAt: now,
    takesEffectAt: now,
    state: 'asked',
  })
  work.record({ action: 'pair.end-asked', subject: ['pair', pairId] })
  await settleChange(work, { changeId })
}
