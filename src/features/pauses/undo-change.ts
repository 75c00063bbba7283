import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { findChangedPair } from './find-changed-pair.ts'
import { pauseFailures } from './pauses.contract.ts'
import { listOpenChanges, saveChangeState } from './pauses.store.ts'

/** Takes back one's own wish before it takes effect, as if it had not been. */
export async function undoChange(work: Work, { pairId }: { pairId: string | null }): Promise<void> {
  const { pair, asker } = await findChangedPair(work, { pairId })
  const asked = (await listOpenChanges(work.db, work.organisationId, pair.pairId)).find(
    ({ state, askedBy }) => state === 'asked' && askedBy === asker,
  )
  if (!asked) throw new Failure(pauseFailures.tooLate)
  await saveChangeState(work.db, work.organisationId, asked.changeId, 'undone', work.now)
  work.record({ action: `pair.${asked.kind}-taken-back`, subject: ['pair', pair.pairId] })
}
