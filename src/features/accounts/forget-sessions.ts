import type { Work } from '#platform/database/work.ts'
import { deleteEndedSessions } from './ended-sessions.store.ts'

/** Sessions that ended, or could no longer be used, before the given moment. */
export async function forgetSessions(work: Work, { before }: { before: Date }): Promise<void> {
  work.upkeep()
  await deleteEndedSessions(work.db, work.organisationId, before)
}
