import type { Work } from '#platform/database/work.ts'
import { readMatchPool } from '#features/enrolments/enrolments.reads.ts'
import type { MatchPool } from '#features/enrolments/match-pool.contract.ts'
import { listPastPairs, listStartingAnew } from '#features/pairs/pairs.reads.ts'

/** The people of a programme as a run gets them, and who was a pair before: that only a run needs to know. */
export async function readRunPool(work: Work, { programmeId }: { programmeId: string }): Promise<MatchPool> {
  const [pool, pastPairs, startingAnew] = await Promise.all([
    readMatchPool(work, { programmeId }),
    listPastPairs(work),
    listStartingAnew(work, { programmeId }),
  ])
  return { ...pool, pastPairs, startingAnew }
}
