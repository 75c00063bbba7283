import type { Work } from '#platform/database/work.ts'
import type { Delivery } from '#platform/mail/post.ts'
import { nextTryAfter } from './mails.rules.ts'
import {
  findMailForChange,
  saveMailAndCompanions,
  type MailChange,
  type OutgoingMail,
} from './mails.store.ts'

/** Called in the transaction in which a programme mail counts as sent. The app registers them. */
export type SentListener = (work: Work, sent: { readonly mailId: string }) => Promise<void>

/** Writes what became of a letter that was handed over, for the mail and for those that travelled inside it. */
export async function settleMail(
  work: Work,
  {
    mailId,
    delivery,
    listeners = [],
  }: { mailId: string; delivery: Delivery; listeners?: readonly SentListener[] },
): Promise<void> {
  const mail = await findMailForChange(work.db, work.organisationId, mailId)
  if (!mail || mail.state !== 'waiting') return
  const change = changeAfter(mail, delivery, work.now)
  const inside = change.state === 'sent' ? 'in-digest' : change.reason
  await saveMailAndCompanions(work.db, work.organisationId, mailId, change, inside)
  if (change.state === 'sent' && mail.kind === 'programme')
    for (const listener of listeners) await listener(work, { mailId })
  if (change.notBefore) await work.later('mails.send', { mailId }, { startAfter: change.notBefore })
  work.record({
    action: delivery.state === 'taken' ? 'mail.sent' : 'mail.not-taken',
    subject: ['mail', mailId],
    detail: { tries: mail.tries },
  })
}

function changeAfter(
  mail: OutgoingMail,
  delivery: Delivery,
  now: Date,
): MailChange & { readonly reason: string | null } {
  if (delivery.state === 'taken') return { state: 'sent', reason: null, leavingAt: null, settledAt: now }
  const wait = delivery.state === 'unsure' ? nextTryAfter(mail.tries) : null
  if (wait !== null)
    return { reason: `trying:${delivery.code}`, leavingAt: null, notBefore: new Date(now.getTime() + wait) }
  const kind = delivery.state === 'refused' ? 'refused' : 'gave-up'
  return { state: 'failed', reason: `${kind}:${delivery.code}`, leavingAt: null, settledAt: now }
}
