import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { recogniseLink } from '#features/mailed-links/recognise-link.ts'
import { noteAnswer } from '#features/mailed-links/note-answer.ts'
import { mailFailures } from './mails.contract.ts'
import { findMailOfLink, insertMail } from './mails.store.ts'

/** Sends the mail of an ended link again, to the receiver it had. Once per link: pressing twice is one mail. */
export async function renewLink(work: Work, { token }: { token: string }): Promise<void> {
  const link = await recogniseLink(work, { token, purpose: null })
  const mail =
    link && link.state === 'ended'
      ? await findMailOfLink(work.db, work.organisationId, link.actor)
      : undefined
  if (!link || !mail) throw new Failure(mailFailures.cannotRenew)
  if (link.actor.personId) await noteAnswer(work, { personId: link.actor.personId })
  const mailId = work.newId()
  const again = {
    ...mail,
    mailId,
    key: `renew:${link.actor.linkId}`,
    messageId: `<${mailId}@upstream.invalid>`,
    groupId: null,
    nudge: false,
    requested: true,
    calendar: null,
    state: 'waiting' as const,
    reason: null,
    notBefore: work.now,
    leavingAt: null,
    tries: 0,
    countedAt: null,
    goodUntil: null,
    carrierId: null,
    createdAt: work.now,
    settledAt: null,
  }
  if (!(await insertMail(work.db, work.organisationId, again))) return work.upkeep()
  work.record({
    action: 'mail.queued',
    subject: ['mail', mailId],
    detail: { kind: mail.kind, renewed: true },
  })
  await work.later('mails.send', { mailId })
}
