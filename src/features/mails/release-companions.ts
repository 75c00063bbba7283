import type { Work } from '#platform/database/work.ts'
import { listCompanions } from './mail-history.store.ts'
import { saveMail } from './mails.store.ts'

/** The mail others travelled inside does not leave: each of them goes its own way again. */
export async function releaseCompanions(work: Work, { mailId }: { mailId: string }): Promise<void> {
  for (const companion of await listCompanions(work.db, work.organisationId, mailId)) {
    await saveMail(work.db, work.organisationId, companion.mailId, {
      carrierId: null,
      leavingAt: null,
      reason: null,
    })
    work.record({ action: 'mail.on-its-own', subject: ['mail', companion.mailId] })
    await work.later('mails.send', { mailId: companion.mailId })
  }
}
