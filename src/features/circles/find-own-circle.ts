import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import type { Pair } from '#features/pairs/pairs.reads.ts'
import { findOwnPair } from '#features/pairs/read-match.ts'
import { circleFailures as failures } from './circles.contract.ts'
import { mayAnswerCircle } from './circles.policy.ts'

/** The pair through which a mentor belongs to the circle. A leader's link answers like a made-up one. */
export async function findOwnCircle(work: Work): Promise<Pair> {
  const { pair, side } = await findOwnPair(work)
  if (!mayAnswerCircle(work.actor, pair, side)) throw new Failure(failures.notFound)
  return pair
}
