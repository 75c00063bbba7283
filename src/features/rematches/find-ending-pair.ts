import type { Work } from '#platform/database/work.ts'
import { listLivingPairsOfProgramme } from '#features/pairs/pairs.reads.ts'
import type { Side } from '#features/pairs/pair.rules.ts'

export interface EndingPair {
  readonly pairId: string
  readonly rule: 'chain' | 'left'
  readonly mentorId: string
  readonly menteeId: string
}

/** The pair somebody still has on this side although it breaks a rule: another partner can only take its place. */
export async function findEndingPair(
  work: Work,
  { programmeId, personId, side }: { programmeId: string; personId: string; side: Side },
): Promise<EndingPair | undefined> {
  for (const { pairId, mentorId, menteeId, brokenRule } of await listLivingPairsOfProgramme(work, {
    programmeId,
  }))
    if (brokenRule && (side === 'mentor' ? mentorId : menteeId) === personId)
      return { pairId, rule: brokenRule, mentorId, menteeId }
  return undefined
}
