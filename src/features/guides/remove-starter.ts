import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { findAgendaItem, saveItemRemoved } from './agenda-items.store.ts'
import { guideFailures as failures } from './guides.contract.ts'
import { readOwnPair } from './read-own-pair.ts'

/** Either of the two may take a starter away, and put it back. */
export async function removeStarter(work: Work, { itemId }: { itemId: string }): Promise<void> {
  const { pair } = await readOwnPair(work)
  const item = await findAgendaItem(work.db, work.organisationId, pair.pairId, itemId)
  if (!item) throw new Failure(failures.notFound)
  await saveItemRemoved(work.db, work.organisationId, pair.pairId, itemId, item.removedAt ?? work.now)
  work.record({ action: 'starter.removed', subject: ['pair', pair.pairId], detail: { item: itemId } })
}
