import type { Work } from '#platform/database/work.ts'
import { listPairsOfPerson } from '#features/pairs/pairs.reads.ts'
import { endPair } from './end-pair.ts'

/**
 * Somebody wants out of everything: each of their living pairs ends at once, as if they had asked for it on its own page half a minute
 * ago. The other one reads the words of every early end; nothing kept or said tells who wanted it.
 */
export async function leaveAllPairs(work: Work, { personId }: { personId: string }): Promise<void> {
  work.upkeep()
  const pairs = await listPairsOfPerson(work, { personId })
  // Always in the same order, so that two leaving at once wait for each other instead of forever.
  for (const { pairId, mentorId } of pairs.toSorted((a, b) => (a.pairId < b.pairId ? -1 : 1)))
    await endPair(work, { pairId, askedBy: mentorId === personId ? 'mentor' : 'mentee', cause: null })
}
