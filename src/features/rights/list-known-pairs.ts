import type { Work } from '#platform/database/work.ts'
import { listPairsOfPerson } from '#features/pairs/pairs.reads.ts'

/** Pairs somebody knows of: a match they were never told about stays unknown, also when they ask what is held about them. */
export async function listKnownPairs(
  work: Work,
  { personId }: { personId: string },
): Promise<ReadonlySet<string>> {
  const pairs = await listPairsOfPerson(work, { personId })
  const known = pairs.filter(({ mentorId, mentor, mentee, announced }) =>
    mentorId === personId ? announced || mentor !== null : mentor === 'yes' || mentee !== null,
  )
  return new Set(known.map(({ pairId }) => pairId))
}
