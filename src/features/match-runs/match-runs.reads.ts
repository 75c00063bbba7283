import type { Work } from '#platform/database/work.ts'
import { listWaiting } from './match-waiting.store.ts'
import type { WithoutPartner } from './without-partner.rules.ts'

/** Who was put in line for a partner, first come first; some may have found one since. */
export function listWaitingPeople(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<readonly WithoutPartner[]> {
  return listWaiting(work.db, work.organisationId, programmeId)
}
