import type { Work } from '#platform/database/work.ts'
import { listOpenRequests } from './rights.store.ts'

/** Each night: an erasure that is due and whose job is gone, as after a restore, is asked for again. */
export async function resumeErasures(work: Work): Promise<void> {
  work.upkeep()
  for (const { personId, state, erasesAt } of await listOpenRequests(work.db, work.organisationId))
    if (state === 'confirmed' && erasesAt && erasesAt <= work.now)
      await work.later('rights.erase', { personId })
}
