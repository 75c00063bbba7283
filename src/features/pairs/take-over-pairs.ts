import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { insertAcceptedPairs, type AcceptedPair } from './accepted-pairs.store.ts'
import { insertAnnouncement } from './announcements.store.ts'
import { pairFailures, pairReasons } from './pairs.contract.ts'

export type TakenOver = Omit<AcceptedPair, 'pairId'>

/** Takes over pairs of a programme that ran elsewhere: both had said yes, so nobody is asked again and nobody is written to. */
export async function takeOverPairs(
  work: Work,
  { programmeId, runId, pairs }: { programmeId: string; runId: string; pairs: readonly TakenOver[] },
): Promise<{ pairIds: string[] }> {
  if (work.actor.kind !== 'system') throw new Failure(pairFailures.notYours)
  const announcementId = work.newId()
  await insertAnnouncement(work.db, work.organisationId, {
    announcementId,
    programmeId,
    pairs: pairs.length,
    leavesAt: work.now,
    announcedAt: work.now,
    withdrawnAt: null,
  })
  const fresh = pairs.map((pair) => ({ ...pair, why: pairReasons.parse(pair.why), pairId: work.newId() }))
  await insertAcceptedPairs(work.db, work.organisationId, { programmeId, runId, announcementId }, fresh)
  work.record({
    action: 'pairs.taken-over',
    subject: ['programme', programmeId],
    detail: { pairs: fresh.length },
  })
  return { pairIds: fresh.map(({ pairId }) => pairId) }
}
