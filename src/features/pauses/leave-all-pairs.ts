import type { Work } from '#platform/database/work.ts'
import { lockPairById } from '#features/pairs/lock-pair-by-id.ts'
import { findPairById, listPairsOfPerson } from '#features/pairs/pairs.reads.ts'
import { canChange } from './change.rules.ts'
import { insertChange, listOpenChanges, saveChangeState } from './pauses.store.ts'
import { settleChange } from './settle-change.ts'

/**
 * Somebody wants out of everything: each of their living pairs ends at once, as if they had asked for it on its own page half a minute
 * ago. The other one reads the words of every early end; nothing kept or said tells who wanted it.
 */
export async function leaveAllPairs(work: Work, { personId }: { personId: string }): Promise<void> {
  work.upkeep()
  const { db, organisationId, now } = work
  const ids = (await listPairsOfPerson(work, { personId })).map(({ pairId }) => pairId)
  // Always in the same order, so that two leaving at once wait for each other instead of forever.
  for (const pairId of ids.sort()) {
    await lockPairById(work, { pairId })
    const pair = await findPairById(work, { pairId })
    if (!pair || !canChange('end', pair.state)) continue
    const askedBy = pair.mentorId === personId ? 'mentor' : 'mentee'
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
      cause: null,
      untilOn: null,
      reason: null,
      askedAt: now,
      takesEffectAt: now,
      state: 'asked',
    })
    work.record({ action: 'pair.end-asked', subject: ['pair', pairId] })
    await settleChange(work, { changeId })
  }
}
