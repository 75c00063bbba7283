import type { Work } from '#platform/database/work.ts'
import type { ApprovedPair } from './create-pairs.ts'
import { deleteOpenPair } from './open-pairs.store.ts'
import { insertPairs } from './fresh-pairs.store.ts'

/** Puts another pair in the place of one nobody has heard of; it waits to be announced as that one did. */
export async function replaceOpenPair(
  work: Work,
  {
    programmeId,
    originId,
    end,
    begin,
  }: { programmeId: string; originId: string; end: string; begin: readonly ApprovedPair[] },
): Promise<void> {
  await deleteOpenPair(work.db, work.organisationId, end)
  const fresh = begin.map((pair) => ({ pairId: work.newId(), ...pair }))
  await insertPairs(work.db, work.organisationId, { programmeId, runId: originId, now: work.now }, fresh)
  work.record({ action: 'pair.replaced', subject: ['pair', end], detail: { originId } })
}
