import type { Work } from '#platform/database/work.ts'
import { canWithdraw } from './mails.rules.ts'
import { releaseCompanions } from './release-companions.ts'
import { listGroupForChange, saveMail } from './mails.store.ts'

/** Takes back all mails of a group that have not left. Says how many were too late. */
export async function withdrawMails(
  work: Work,
  { groupId }: { groupId: string },
): Promise<{ withdrawn: number; tooLate: number }> {
  let withdrawn = 0
  let tooLate = 0
  for (const mail of await listGroupForChange(work.db, work.organisationId, groupId)) {
    if (mail.state === 'withdrawn') continue
    if (canWithdraw(mail)) {
      await saveMail(work.db, work.organisationId, mail.mailId, {
        state: 'withdrawn',
        reason: 'taken-back',
        settledAt: work.now,
      })
      await releaseCompanions(work, { mailId: mail.mailId })
      withdrawn += 1
    } else if (mail.state === 'sent' || mail.leavingAt) {
      tooLate += 1
    }
  }
  work.record({ action: 'mails.withdrawn', subject: ['mail-group', groupId], detail: { withdrawn, tooLate } })
  return { withdrawn, tooLate }
}
