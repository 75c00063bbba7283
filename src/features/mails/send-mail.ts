import type { JobPayload } from '#platform/jobs/job-worker.ts'
import { runUseCase, type Machinery } from '#platform/database/run-use-case.ts'
import type { Work } from '#platform/database/work.ts'
import type { Delivery, Letter, Post } from '#platform/mail/post.ts'
import { speak } from '#words/speak.ts'
import { catalogueOf, chooseLanguage } from '#words/words.ts'
import { issueMailedLink } from '#features/mailed-links/issue-mailed-link.ts'
import { linkPath } from '#features/mailed-links/mailed-links.rules.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import { isUnwanted, nextTryAfter } from './mails.rules.ts'
import { findMailForChange, saveMail, type OutgoingMail } from './mails.store.ts'
import { findWish } from './mail-wishes.store.ts'
import { renderMail } from './render-mail.rules.ts'

const day = 1440

/** Where the receiver can be reached now, asked again at the moment of sending. Null: the mail has no receiver any more. */
export type FindReceiver = (
  work: Work,
  mail: { personId: string | null; accountId: string | null; address: string },
) => Promise<{ address: string } | null>

export interface Sender {
  readonly machinery: Machinery
  /** Absent when no mail server is set. */
  readonly post: Post | null
  readonly publicUrl: string
  readonly findReceiver: FindReceiver
}

/** The errand behind every mail: read and re-check, hand it over, write what became of it. Safe to repeat. */
export async function sendMail(sender: Sender, { organisationId, mailId }: JobPayload): Promise<void> {
  const caller = { organisationId, actor: { kind: 'system' } } as const
  const letter = await runUseCase(sender.machinery, caller, takeUpMail, { ...sender, mailId: String(mailId) })
  if (!letter || !sender.post) return
  const delivery = await sender.post.deliver(letter)
  await runUseCase(sender.machinery, caller, settleMail, { mailId: String(mailId), delivery })
}

type TakeUp = Pick<Sender, 'post' | 'publicUrl' | 'findReceiver'> & { mailId: string }

export async function takeUpMail(
  work: Work,
  { mailId, post, publicUrl, findReceiver }: TakeUp,
): Promise<Letter | null> {
  const mail = await findMailForChange(work.db, work.organisationId, mailId)
  if (!mail || mail.state !== 'waiting') return null
  if (mail.notBefore > work.now) {
    await work.later('mails.send', { mailId }, { startAfter: mail.notBefore })
    return null
  }
  const receiver = await findReceiver(work, mail)
  const wish = mail.personId ? await findWish(work.db, work.organisationId, mail.personId) : 'all'
  const obstacle = findObstacle(mail, { receiver, wish, post })
  if (obstacle || !receiver) {
    await saveMail(work.db, work.organisationId, mailId, {
      state: obstacle === 'no-server' ? 'held' : 'failed',
      reason: obstacle ?? 'gone',
      settledAt: work.now,
    })
    work.record({ action: 'mail.not-sent', subject: ['mail', mailId], detail: { reason: obstacle } })
    return null
  }
  await saveMail(work.db, work.organisationId, mailId, { leavingAt: work.now, tries: mail.tries + 1 })
  work.record({ action: 'mail.leaving', subject: ['mail', mailId], detail: { tries: mail.tries + 1 } })
  return writeLetter(work, mail, receiver.address, publicUrl)
}

function findObstacle(
  mail: OutgoingMail,
  {
    receiver,
    wish,
    post,
  }: { receiver: { address: string } | null; wish: 'all' | 'decisions' | 'none'; post: Post | null },
): 'gone' | 'unwanted' | 'no-server' | null {
  if (!receiver) return 'gone'
  if (isUnwanted({ kind: mail.kind, asks: mail.link !== null }, wish)) return 'unwanted'
  return post ? null : 'no-server'
}

async function writeLetter(
  work: Work,
  mail: OutgoingMail,
  address: string,
  publicUrl: string,
): Promise<Letter> {
  const language = chooseLanguage(mail.language, undefined, 'en')
  const fewer = await fewerUrl(work, mail, publicUrl)
  const { text, html } = renderMail(mail.content, {
    say: speak(language, catalogueOf(language)),
    language,
    organisationName: (await readOrganisation(work)).name,
    kind: mail.kind,
    actionUrl: await actionUrl(work, mail, publicUrl),
    helpUrl: `${publicUrl}/help`,
    fewerUrl: fewer,
  })
  return {
    messageId: mail.messageId,
    to: { name: mail.name, address },
    subject: mail.content.subject,
    text,
    html,
    language,
    sender: mail.sender,
    calendar: mail.calendar,
    unsubscribeUrl: fewer,
  }
}

async function actionUrl(
  work: Work,
  { link, content, personId, accountId }: OutgoingMail,
  publicUrl: string,
): Promise<string | null> {
  if (!link) return content.path ? `${publicUrl}${content.path}` : null
  const endsAt = new Date(work.now.getTime() + link.minutes * 60_000)
  const token = await issueMailedLink(work, {
    purpose: link.purpose,
    personId,
    accountId,
    subjectId: link.subjectId,
    endsAt,
  })
  return `${publicUrl}${linkPath(token, link.purpose, link.page)}`
}

async function fewerUrl(
  work: Work,
  { kind, personId }: OutgoingMail,
  publicUrl: string,
): Promise<string | null> {
  if (kind === 'necessary' || !personId) return null
  const endsAt = new Date(work.now.getTime() + 365 * day * 60_000)
  const token = await issueMailedLink(work, { purpose: 'fewer-mails', personId, endsAt })
  return `${publicUrl}${linkPath(token, 'fewer-mails')}`
}

export async function settleMail(
  work: Work,
  { mailId, delivery }: { mailId: string; delivery: Delivery },
): Promise<void> {
  const mail = await findMailForChange(work.db, work.organisationId, mailId)
  if (!mail || mail.state !== 'waiting') return
  const wait = delivery.state === 'unsure' ? nextTryAfter(mail.tries) : null
  if (delivery.state === 'taken') {
    await saveMail(work.db, work.organisationId, mailId, {
      state: 'sent',
      reason: null,
      leavingAt: null,
      settledAt: work.now,
    })
  } else if (wait === null) {
    const reason = delivery.state === 'refused' ? `refused:${delivery.code}` : `gave-up:${delivery.code}`
    await saveMail(work.db, work.organisationId, mailId, {
      state: 'failed',
      reason,
      leavingAt: null,
      settledAt: work.now,
    })
  } else {
    const notBefore = new Date(work.now.getTime() + wait)
    await saveMail(work.db, work.organisationId, mailId, {
      reason: `trying:${delivery.code}`,
      leavingAt: null,
      notBefore,
    })
    await work.later('mails.send', { mailId }, { startAfter: notBefore })
  }
  work.record({
    action: delivery.state === 'taken' ? 'mail.sent' : 'mail.not-taken',
    subject: ['mail', mailId],
    detail: { tries: mail.tries },
  })
}
