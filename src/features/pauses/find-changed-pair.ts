import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { lockPairById } from '#features/pairs/lock-pair-by-id.ts'
import { findPairById, type Pair } from '#features/pairs/pairs.reads.ts'
import { pauseFailures } from './pauses.contract.ts'
import { askerOf, type Asker } from './pauses.policy.ts'

/** The pair somebody may change, locked, and on whose behalf. A stranger's pair answers like a made-up one. */
export async function findChangedPair(
  work: Work,
  { pairId }: { pairId: string | null },
): Promise<{ pair: Pair; asker: Asker }> {
  const wanted = pairId ?? (work.actor.kind === 'link' ? work.actor.subjectId : null)
  if (!wanted || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(wanted))
    throw new Failure(pauseFailures.notFound)
  await lockPairById(work, { pairId: wanted })
  const pair = await findPairById(work, { pairId: wanted })
  const asker = pair && askerOf(work.actor, pair)
  if (!pair || !asker) throw new Failure(pauseFailures.notFound)
  return { pair, asker }
}
