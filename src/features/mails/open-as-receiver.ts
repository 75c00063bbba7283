import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { issueMailedLink } from '#features/mailed-links/issue-mailed-link.ts'
import { linkPath } from '#features/mailed-links/mailed-links.rules.ts'
import { mailFailures } from './mails.contract.ts'
import { mayFollowLink } from './mails.policy.ts'
import { findMail } from './mails.store.ts'

/** While no mail leaves, somebody must be able to walk the receiver's way. Links into accounts and private answers are the administrator's. */
export async function openAsReceiver(
  work: Work,
  { mailId, mailServer }: { mailId: string; mailServer: boolean },
): Promise<{ path: string }> {
  const mail = await findMail(work.db, work.organisationId, mailId)
  if (!mail) throw new Failure(mailFailures.notFound)
  if (!mail.link) throw new Failure(mailFailures.noLink)
  if (mailServer) throw new Failure(mailFailures.serverSet)
  if (!mayFollowLink(work.actor, mail)) throw new Failure(mailFailures.notForYou)
  const endsAt = new Date(work.now.getTime() + mail.link.minutes * 60_000)
  const order = {
    purpose: mail.link.purpose,
    personId: mail.personId,
    accountId: mail.accountId,
    subjectId: mail.link.subjectId,
    endsAt,
    standIn: true,
  }
  const token = await issueMailedLink(work, order)
  work.record({ action: 'mail.opened-as-receiver', subject: ['mail', mailId] })
  return { path: linkPath(token, mail.link.purpose, mail.link.page) }
}
