import type { Work } from '#platform/database/work.ts'
import { saveFreePlaces } from './match-waiting.store.ts'
import type { PartnerAsk } from './propose-partners.ts'
import { readWaitingLine } from './read-waiting-line.ts'

/** Works out for whom of those who wait a place is free now, and keeps since when. Safe to repeat: a place known already stays as old as it is. */
export async function keepFreePlaces(
  work: Work,
  { programmeId, ...taken }: Pick<PartnerAsk, 'fixed' | 'open' | 'resting'> & { programmeId: string },
): Promise<void> {
  work.upkeep()
  const line = await readWaitingLine(work, { programmeId, ...taken })
  const free = line.filter((one) => one.free !== null).map(({ personId, side }) => ({ personId, side }))
  await saveFreePlaces(work.db, work.organisationId, { programmeId, at: work.now }, free)
}
