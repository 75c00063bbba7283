import type { Work } from '#platform/database/work.ts'
import { listFreePlaces, listWaiting, listWaitingProgrammes } from './match-waiting.store.ts'
import type { WithoutPartner } from './without-partner.rules.ts'

/** Who was put in line for a partner, first come first; some may have found one since. */
export function listWaitingPeople(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<readonly WithoutPartner[]> {
  return listWaiting(work.db, work.organisationId, programmeId)
}

/** For whom of those who wait a place has been found, and since when. Worked out when places change, not when it is asked. */
export function listPlacesFound(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<readonly (WithoutPartner & { readonly freeSince: Date })[]> {
  return listFreePlaces(work.db, work.organisationId, programmeId)
}

/** Programmes in which somebody waits for a partner. */
export function listProgrammesWithLine(work: Work): Promise<string[]> {
  return listWaitingProgrammes(work.db, work.organisationId)
}
