import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { mailFailures } from './mails.contract.ts'
import { mayFollowLink, maySeeOutbox } from './mails.policy.ts'
import { canRelease, canWithdraw } from './mails.rules.ts'
import { findMail, type OutgoingMail } from './mails.store.ts'

export interface ShownMail extends Pick<
  OutgoingMail,
  | 'mailId'
  | 'name'
  | 'address'
  | 'language'
  | 'content'
  | 'state'
  | 'reason'
  | 'tries'
  | 'kind'
  | 'calendar'
  | 'sender'
> {
  readonly at: Date
  readonly canWithdraw: boolean
  readonly canRelease: boolean
  readonly hasLink: boolean
  /** Follows the link: only while no mail leaves, and into accounts and private answers only as administrator. */
  readonly mayFollow: boolean
}

export async function readMail(
  work: Work,
  { mailId, mailServer }: { mailId: string; mailServer: boolean },
): Promise<ShownMail> {
  if (!maySeeOutbox(work.actor) || !/^[0-9a-f-]{36}$/.test(mailId)) throw new Failure(mailFailures.notFound)
  const mail = await findMail(work.db, work.organisationId, mailId)
  if (!mail) throw new Failure(mailFailures.notFound)
  const { name, address, language, content, state, reason, tries, kind, calendar, sender } = mail
  return {
    mailId,
    name,
    address,
    language,
    content,
    state,
    reason,
    tries,
    kind,
    calendar,
    sender,
    at: mail.settledAt ?? mail.notBefore,
    canWithdraw: canWithdraw(mail),
    canRelease: canRelease(mail) && mailServer,
    hasLink: mail.link !== null,
    mayFollow: !mailServer && mail.state !== 'withdrawn' && mayFollowLink(work.actor, mail),
  }
}
