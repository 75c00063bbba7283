import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { mailFailures } from './mails.contract.ts'
import { canRelease } from './mails.rules.ts'
import { findMailForChange, saveMail } from './mails.store.ts'

/** Lets a held or undelivered mail try again, now and from the first try. */
export async function releaseMail(work: Work, { mailId }: { mailId: string }): Promise<void> {
  const mail = await findMailForChange(work.db, work.organisationId, mailId)
  if (!mail) throw new Failure(mailFailures.notFound)
  if (!canRelease(mail)) throw new Failure(mailFailures.notHeld)
  await saveMail(work.db, work.organisationId, mailId, {
    state: 'waiting',
    reason: null,
    tries: 0,
    countedAt: null,
    carrierId: null,
    notBefore: work.now,
    settledAt: null,
  })
  await work.later('mails.send', { mailId })
  work.record({ action: 'mail.released', subject: ['mail', mailId] })
}
