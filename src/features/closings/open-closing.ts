import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { lockPairById } from '#features/pairs/lock-pair-by-id.ts'
import { findOwnPair } from '#features/pairs/read-match.ts'
import { after, reflectDays } from './closing.rules.ts'
import { closingFailures } from './closings.contract.ts'
import { findClosing, insertClosing, saveClosing } from './closings.store.ts'
import { tellClosing } from './tell-closing.ts'

/** The purpose is met: one of the two says so, and both are asked to look back. Ending so is success, whenever it comes. */
export async function openClosing(work: Work): Promise<void> {
  const { pair } = await findOwnPair(work)
  await lockPairById(work, pair)
  if (pair.state !== 'active' && pair.state !== 'accepted') throw new Failure(closingFailures.notOpen)
  const { pairId, programmeId } = pair
  const known = await findClosing(work.db, work.organisationId, pairId)
  if (known?.askedAt) return
  const asked = { askedAt: work.now, closesAt: after(work.now, reflectDays) }
  if (known) await saveClosing(work.db, work.organisationId, pairId, asked)
  else
    await insertClosing(work.db, work.organisationId, {
      pairId,
      programmeId,
      kind: 'planned',
      openedAt: work.now,
      ...asked,
      closedAt: null,
    })
  work.record({ action: 'closing.opened', subject: ['pair', pairId], detail: { kind: 'planned' } })
  await tellClosing(work, { pairId, news: 'reflect', sides: ['mentor', 'mentee'] })
}
