import type { Work } from '#platform/database/work.ts'
import { insertDelivery } from './mirror-deliveries.store.ts'
import { deliveryKey } from './mirrors.rules.ts'
import { listMirrorRows } from './mirrors.store.ts'

/** A programme mail has left: whoever mirrors mail is told that, in the same transaction. Necessary mails are never mirrored. */
export async function mirrorMail(work: Work, { mailId }: { mailId: string }): Promise<void> {
  for (const mirror of await listMirrorRows(work.db, work.organisationId)) {
    if (mirror.state !== 'on') continue
    const deliveryId = work.newId()
    const isNew = await insertDelivery(work.db, work.organisationId, {
      deliveryId,
      mirrorId: mirror.mirrorId,
      key: deliveryKey(mirror, { mailId, at: work.now }),
      mailId: mirror.kind === 'webhook' ? mailId : null,
      state: 'waiting',
      tries: 0,
      createdAt: work.now,
    })
    if (!isNew) continue
    work.record({ action: 'mirror.told', subject: ['mirror-delivery', deliveryId] })
    await work.later('mirrors.deliver', { deliveryId })
  }
}
