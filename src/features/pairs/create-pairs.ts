import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { pairFailures, pairReasons, type PairReasons } from './pairs.contract.ts'
import { mayRunPairs } from './pairs.policy.ts'
import { deleteUnannounced, insertPairs } from './fresh-pairs.store.ts'
import { listLivingPairs } from './pairs.store.ts'

export interface ApprovedPair {
  readonly mentorId: string
  readonly menteeId: string
  /** Facts both may know. Anything beyond them, such as a score, is dropped here. */
  readonly why: PairReasons
}

/** Called by the approval of a match run. Pairs nobody has heard of are replaced; pairs already announced stay as they are. */
export async function createPairs(
  work: Work,
  { programmeId, runId, pairs }: { programmeId: string; runId: string; pairs: readonly ApprovedPair[] },
): Promise<{ created: number; replaced: number }> {
  if (!mayRunPairs(work.actor)) throw new Failure(pairFailures.notYours)
  const replaced = await deleteUnannounced(work.db, work.organisationId, programmeId)
  const living = await listLivingPairs(work.db, work.organisationId)
  const known = new Set(
    living
      .filter((pair) => pair.programmeId === programmeId)
      .map(({ mentorId, menteeId }) => `${mentorId} ${menteeId}`),
  )
  const fresh = pairs
    .filter(({ mentorId, menteeId }) => !known.has(`${mentorId} ${menteeId}`))
    .map(({ mentorId, menteeId, why }) => ({
      pairId: work.newId(),
      mentorId,
      menteeId,
      why: pairReasons.parse(why),
    }))
  if (fresh.length > 0)
    await insertPairs(work.db, work.organisationId, { programmeId, runId, now: work.now }, fresh)
  work.record({
    action: 'pairs.created',
    subject: ['match-run', runId],
    detail: { created: fresh.length, replaced },
  })
  return { created: fresh.length, replaced }
}
