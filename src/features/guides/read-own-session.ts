import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { guideFailures } from './guides.contract.ts'
import { readSessionPlan, type SessionPlan } from './guides.reads.ts'
import { readOwnPair, type OwnPair } from './read-own-pair.ts'

/** The plan of an hour of one's own pair. Somebody else's hour answers like one that never was. */
export async function readOwnSession(
  work: Work,
  { sessionId }: { sessionId: string },
): Promise<OwnPair & { plan: SessionPlan }> {
  const own = await readOwnPair(work)
  const plan = await readSessionPlan(work, { sessionId })
  if (!plan || plan.pair.pairId !== own.pair.pairId) throw new Failure(guideFailures.notFound)
  return { ...own, plan }
}
