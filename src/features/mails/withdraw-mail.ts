import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { mailFailures } from './mails.contract.ts'
import { canWithdraw } from './mails.rules.ts'
import { releaseCompanions } from './release-companions.ts'
import { findMailForChange, saveMail } from './mails.store.ts'

export async function withdrawMail(work: Work, { mailId }: { mailId: string }): Promise<void> {
  const mail = await findMailForChange(work.db, work.organisationId, mailId)
  if (!mail) throw new Failure(mailFailures.notFound)
  if (!canWithdraw(mail)) throw new Failure(mailFailures.alreadyLeft)
  await saveMail(work.db, work.organisationId, mailId, {
    state: 'withdrawn',
    reason: 'taken-back',
    settledAt: work.now,
  })
  await releaseCompanions(work, { mailId })
  work.record({ action: 'mail.withdrawn', subject: ['mail', mailId] })
}
