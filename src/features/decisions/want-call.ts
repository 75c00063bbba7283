import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { askLeader } from '#features/pairs/ask-leader.ts'
import { lockPairById } from '#features/pairs/lock-pair-by-id.ts'
import { bookSession } from '#features/sessions/book-session.ts'
import { askAfterCall } from './ask-after-call.ts'
import { callMinutes, decisionFailures as failures } from './decisions.contract.ts'
import { findDecision } from './find-decision.ts'
import { insertCallAnswer, replaceOffers } from './offered-times.store.ts'

/** A yes to a first call, not to the match. The mentor offers times, the leader chooses one; afterwards each decides. */
export async function wantCall(
  work: Work,
  { times, timeZone }: { times: readonly Date[]; timeZone: string },
): Promise<void> {
  const { pair: found } = await findDecision(work)
  await lockPairById(work, found)
  const { pair, side, view, chooses } = await findDecision(work)
  if (view !== 'call') throw new Failure(failures.closed)
  await insertCallAnswer(work.db, work.organisationId, pair.pairId, { side, at: work.now })
  work.record({ action: 'call.wanted', subject: ['pair', pair.pairId], detail: { side } })
  if (chooses === 'offer') {
    await replaceOffers(work.db, work.organisationId, pair.pairId, {
      side,
      times,
      minutes: callMinutes,
      timeZone,
      at: work.now,
    })
    return askLeader(work, { pair })
  }
  const [startsAt] = times
  if (!startsAt) throw new Failure(failures.closed)
  await bookSession(work, {
    pairId: pair.pairId,
    kind: 'chemistry',
    startsAt,
    minutes: callMinutes,
    timeZone,
  })
  await askAfterCall(work, { pair, endsAt: new Date(startsAt.getTime() + callMinutes * 60_000) })
}
