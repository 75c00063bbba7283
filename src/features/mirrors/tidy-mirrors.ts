import type { Work } from '#platform/database/work.ts'
import { deleteDeliveries } from './mirror-deliveries.store.ts'
import { keepDeliveriesFor } from './mirrors.rules.ts'
import { listMirrorRows } from './mirrors.store.ts'
import { openAccess } from './open-access.ts'

/** Each night: deliveries that are over long ago go, and what an older version kept open is sealed. */
export async function tidyMirrors(work: Work): Promise<{ deleted: number }> {
  work.upkeep()
  for (const mirror of await listMirrorRows(work.db, work.organisationId)) await openAccess(work, mirror)
  const before = new Date(work.now.getTime() - keepDeliveriesFor)
  return { deleted: await deleteDeliveries(work.db, work.organisationId, before) }
}
