import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { findAgendaItem, insertAgendaItem, saveItemRemoved } from './agenda-items.store.ts'
import { guideFailures as failures } from './guides.contract.ts'
import { readOwnPair } from './read-own-pair.ts'

/** Puts back what was just taken away. A starter somebody chose again meanwhile stays as it is. */
export async function restoreStarter(work: Work, { itemId }: { itemId: string }): Promise<void> {
  const { pair } = await readOwnPair(work)
  const item = await findAgendaItem(work.db, work.organisationId, pair.pairId, itemId)
  if (!item) throw new Failure(failures.notFound)
  if (item.own) await saveItemRemoved(work.db, work.organisationId, pair.pairId, itemId, null)
  else if (item.removedAt)
    await insertAgendaItem(work.db, work.organisationId, { ...item, itemId: work.newId() })
  work.record({ action: 'starter.restored', subject: ['pair', pair.pairId], detail: { item: itemId } })
}
