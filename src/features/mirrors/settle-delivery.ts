import type { Work } from '#platform/database/work.ts'
import { findDeliveryForChange, saveDelivery } from './mirror-deliveries.store.ts'
import { failuresUntilOff, nextTryAfter } from './mirrors.rules.ts'
import { findMirror, saveMirror } from './mirrors.store.ts'

/** Writes what became of a try. After five deliveries given up in a row the mirror is switched off and says why. */
export async function settleDelivery(
  work: Work,
  { deliveryId, reason }: { deliveryId: string; reason: string | null },
): Promise<void> {
  const { db, organisationId, now } = work
  const delivery = await findDeliveryForChange(db, organisationId, deliveryId)
  const mirror = delivery && (await findMirror(db, organisationId, delivery.mirrorId))
  if (!mirror || delivery.state !== 'waiting') return
  const { mirrorId } = mirror
  if (reason === null) {
    await saveDelivery(db, organisationId, deliveryId, { state: 'sent', reason, settled_at: now })
    await saveMirror(db, organisationId, mirrorId, { failures: 0 }, now)
    work.record({ action: 'mirror.delivered', subject: ['mirror-delivery', deliveryId] })
    return
  }
  const wait = nextTryAfter(delivery.tries)
  work.record({
    action: 'mirror.not-delivered',
    subject: ['mirror-delivery', deliveryId],
    detail: { reason },
  })
  if (wait !== null) {
    await saveDelivery(db, organisationId, deliveryId, { reason })
    return work.later('mirrors.deliver', { deliveryId }, { startAfter: new Date(now.getTime() + wait) })
  }
  await saveDelivery(db, organisationId, deliveryId, { state: 'failed', reason, settled_at: now })
  const failures = mirror.failures + 1
  const off = failures >= failuresUntilOff
  await saveMirror(db, organisationId, mirrorId, { failures, ...(off ? { state: 'off', reason } : {}) }, now)
  if (off) work.record({ action: 'mirror.switched-off', subject: ['mirror', mirrorId], detail: { reason } })
}
