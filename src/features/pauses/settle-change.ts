import type { Work } from '#platform/database/work.ts'
import { lockPairById } from '#features/pairs/lock-pair-by-id.ts'
import { movePair } from '#features/pairs/move-pair.ts'
import { findPairById, type Pair } from '#features/pairs/pairs.reads.ts'
import { listSessionsOfPair } from '#features/sessions/sessions.reads.ts'
import { cancelHours } from './cancel-hours.ts'
import { canChange, whoKnows } from './change.rules.ts'
import { countReason } from './leave-reasons.store.ts'
import { findChange, listOpenChanges, saveChangeState, type PairChange } from './pauses.store.ts'
import { tellPair } from './tell-pair.ts'

/** The half minute is over: what was asked takes effect. Safe to repeat; what has been taken back, or overtaken, does nothing. */
export async function settleChange(work: Work, { changeId }: { changeId: string }): Promise<void> {
  work.upkeep()
  const known = await findChange(work.db, work.organisationId, changeId)
  if (!known) return
  await lockPairById(work, known)
  const change = await findChange(work.db, work.organisationId, changeId)
  const pair = await findPairById(work, known)
  if (change?.state !== 'asked' || !pair || change.takesEffectAt > work.now) return
  const { db, organisationId, now } = work
  if (!canChange(change.kind, pair.state)) return saveChangeState(db, organisationId, changeId, 'undone', now)
  await endPause(work, pair)
  if (change.kind === 'pause') await pause(work, pair, change)
  if (change.kind === 'restart') await restart(work, pair, change)
  if (change.kind === 'end') await end(work, pair, change)
  await saveChangeState(db, organisationId, changeId, change.kind === 'pause' ? 'in-force' : 'done', now)
}

async function pause(work: Work, { pairId, state }: Pair, { changeId, untilOn }: PairChange): Promise<void> {
  await cancelHours(work, { pairId, untilOn })
  if (state !== 'paused') await movePair(work, { pairId, to: 'paused' })
  await tellPair(work, { pairId, sides: ['mentor', 'mentee'], news: { kind: 'paused', untilOn }, changeId })
}

async function restart(work: Work, { pairId }: Pair, { changeId }: PairChange): Promise<void> {
  const met = (await listSessionsOfPair(work, { pairId })).some(({ state }) => state === 'held')
  await movePair(work, { pairId, to: met ? 'active' : 'accepted' })
  await tellPair(work, { pairId, sides: ['mentor', 'mentee'], news: { kind: 'restarted' }, changeId })
}

async function end(work: Work, pair: Pair, { changeId, askedBy, reason }: PairChange): Promise<void> {
  const { pairId, programmeId } = pair
  const sides = whoKnows(pair).filter((side) => side !== askedBy)
  await cancelHours(work, { pairId, untilOn: null })
  await movePair(work, { pairId, to: 'exited' })
  if (reason) await countReason(work.db, work.organisationId, programmeId, reason)
  await tellPair(work, { pairId, sides, news: { kind: 'ended' }, changeId })
}

async function endPause(work: Work, { pairId }: Pair): Promise<void> {
  for (const { changeId, state } of await listOpenChanges(work.db, work.organisationId, pairId))
    if (state === 'in-force') await saveChangeState(work.db, work.organisationId, changeId, 'over', work.now)
}
