import type { Work } from '#platform/database/work.ts'
import { listExitedPairsOf } from '#features/pairs/pairs.reads.ts'
import { needsOf, type Need } from './need.rules.ts'
import { listWaiting } from './rematches.store.ts'

export type { Need } from './need.rules.ts'

/** Who stands without a partner after an end and for whom nobody has been chosen yet, the longest first. */
export async function listUnpartnered(
  work: Work,
  {
    programmeId,
    living,
    enrolled,
  }: {
    programmeId: string
    living: readonly { readonly mentorId: string; readonly menteeId: string }[]
    enrolled: ReadonlySet<string>
  },
): Promise<Need[]> {
  const over = await listExitedPairsOf(work, { programmeId })
  if (over.length === 0) return []
  const chosen = new Set(
    (await listWaiting(work.db, work.organisationId, programmeId)).map(
      ({ personId, side }) => `${side} ${personId}`,
    ),
  )
  return needsOf(over, living).filter(
    ({ personId, side }) => enrolled.has(personId) && !chosen.has(`${side} ${personId}`),
  )
}
