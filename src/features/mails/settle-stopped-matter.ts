import type { Work } from '#platform/database/work.ts'
import { settleStop } from './stopped-matters.store.ts'

/** The matter is settled, or somebody has taken care of it: it is nobody's task any more. */
export async function settleStoppedMatter(
  work: Work,
  { matter, personId }: { matter: string; personId: string },
): Promise<void> {
  await settleStop(work.db, work.organisationId, { matter, personId, now: work.now })
  work.record({ action: 'matter.settled', subject: ['person', personId] })
}
