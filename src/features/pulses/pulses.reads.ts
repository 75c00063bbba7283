import type { Work } from '#platform/database/work.ts'
import { readPulseResults, type PulseResult } from './read-pulse-results.ts'

export type { PulseResult } from './read-pulse-results.ts'

/** The newest closed round that may be shown, and the one before it. For coordinators. */
export async function listShownPulses(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<PulseResult[]> {
  return (await readPulseResults(work, { programmeId, shown: 2 })).rounds.filter(
    ({ total }) => total !== null,
  )
}
