import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { saveKept } from './kept-pairs.store.ts'
import { pairFailures } from './pairs.contract.ts'
import { mayRunPairs } from './pairs.policy.ts'
import { findPair, lockPair } from './pairs.store.ts'

/** The other answer to a broken rule: the pair stays, somebody says why with their name, and the same rule is not flagged again. */
export async function keepPair(work: Work, { pairId, why }: { pairId: string; why: string }): Promise<void> {
  if (!mayRunPairs(work.actor)) throw new Failure(pairFailures.notYours)
  await lockPair(work.db, work.organisationId, pairId)
  const pair = await findPair(work.db, work.organisationId, pairId)
  if (!pair) throw new Failure(pairFailures.notFound)
  if (!pair.brokenRule) throw new Failure(pairFailures.notFlagged)
  const by = work.actor.kind === 'account' ? work.actor.accountId : null
  await saveKept(work.db, work.organisationId, pairId, { rule: pair.brokenRule, why, by, at: work.now })
  work.record({ action: 'pair.kept', subject: ['pair', pairId], detail: { rule: pair.brokenRule } })
}
