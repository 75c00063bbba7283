import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { findPairById } from '#features/pairs/pairs.reads.ts'
import { sideOf } from '#features/sessions/sessions.policy.ts'
import { momentumFailures } from './momentum.contract.ts'
import { readMentorLoad, type MeteredLoad } from './read-mentor-load.ts'

/** What a mentor carries, for themselves; a leader has no meter. */
export async function readOwnLoad(work: Work, { pairId }: { pairId: string }): Promise<MeteredLoad | null> {
  const pair = await findPairById(work, { pairId })
  if (!pair || sideOf(work.actor, pair) === null) throw new Failure(momentumFailures.notFound)
  return sideOf(work.actor, pair) === 'mentor' ? readMentorLoad(work, pair) : null
}
