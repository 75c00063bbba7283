import type { Work } from '#platform/database/work.ts'
import type { Letter, Post } from '#platform/mail/post.ts'
import { companionsOf, type Verdict } from './etiquette.rules.ts'
import { listCompanions, listDue } from './mail-history.store.ts'
import { lockReceiver, lockReceiverOfMail, type MailReceiver } from './mail-receivers.store.ts'
import { isCounted, isUnwanted, type MailWish } from './mails.rules.ts'
import { findMail, findMailForChange, saveMail, type OutgoingMail } from './mails.store.ts'
import { stopMail } from './stop-mail.ts'
import { weighLeaving } from './weigh-leaving.ts'
import { writeLetter } from './write-letter.ts'

/** Where the receiver can be reached now, and when. */
export interface Receiver {
  readonly address: string
  /** Where they are; the organisation's zone when nobody knows. */
  readonly timeZone?: string | null
  /** 0 is Sunday; Monday to Friday when nobody knows. */
  readonly workingDays?: readonly number[]
  /** Their sessions around now. */
  readonly busy?: readonly { readonly from: Date; readonly to: Date }[]
  /** Their days away, both included. */
  readonly leave?: readonly { readonly from: string; readonly to: string }[]
}

/** Asked again at the moment of sending. Null: the mail has no receiver any more, because they left, withdrew or are out of it. */
export type FindReceiver = (
  work: Work,
  mail: Pick<
    OutgoingMail,
    'personId' | 'accountId' | 'address' | 'kind' | 'link' | 'matter' | 'calendar' | 'requested'
  >,
) => Promise<Receiver | null>

export interface TakeUp {
  readonly mailId: string
  /** Absent when no mail server is set. */
  readonly post: Post | null
  readonly publicUrl: string
  readonly findReceiver: FindReceiver
}

/** Decides whether a mail leaves now and writes its letter. Everything that may have changed since it was queued is asked again. */
export async function takeUpMail(
  work: Work,
  { mailId, post, publicUrl, findReceiver }: TakeUp,
): Promise<Letter | null> {
  // The receiver before the mail: every mail to one person takes its turn here.
  const known = await takeTurn(work, mailId)
  work.upkeep()
  const mail = await findMailForChange(work.db, work.organisationId, mailId)
  if (!mail || mail.state !== 'waiting' || mail.carrierId) return null
  if (mail.notBefore > work.now) {
    await work.later('mails.send', { mailId }, { startAfter: mail.notBefore })
    return null
  }
  const wish = known?.wish ?? 'all'
  const [receiver, due] = await Promise.all([
    findReceiver(work, mail),
    isCounted(mail) ? listOthers(work, mail, wish) : [],
  ])
  const obstacle = findObstacle(mail, { receiver, known, wish, post })
  if (obstacle || !receiver) {
    await stopMail(work, { mail, reason: obstacle ?? 'gone' })
    return null
  }
  const verdict = isCounted(mail)
    ? await weighLeaving(work, { mail, receiver, waiting: due, quietUntil: known?.quietUntil ?? null })
    : ({ kind: 'go' } satisfies Verdict)
  if (verdict.kind === 'stop') {
    await stopMail(work, { mail, reason: verdict.reason })
    return null
  }
  if (verdict.kind === 'wait') return wait(work, mailId, verdict)
  const companions = mail.countedAt
    ? await listCompanions(work.db, work.organisationId, mailId)
    : companionsOf({ nudge: mail.nudge, lastWord: isLastWord(mail) }, due)
  await letGo(work, { mail, companions, address: receiver.address })
  return writeLetter(work, { mail, companions, address: receiver.address, publicUrl })
}

async function takeTurn({ db, organisationId }: Work, mailId: string): Promise<MailReceiver | null> {
  const known = await lockReceiverOfMail(db, organisationId, mailId)
  if (known) return known
  const mail = await findMail(db, organisationId, mailId)
  return mail?.personId ? lockReceiver(db, organisationId, mail.personId) : null
}

/** A calendar object asks as well: its answer is a click in the calendar. */
function asksForDecision({ link, calendar }: OutgoingMail): boolean {
  return link !== null || calendar !== null
}

function isLastWord({ link }: OutgoingMail): boolean {
  return link?.purpose === 'still-here'
}

function findObstacle(
  mail: OutgoingMail,
  {
    receiver,
    known,
    wish,
    post,
  }: { receiver: Receiver | null; known: MailReceiver | null; wish: MailWish; post: Post | null },
): 'gone' | 'unwanted' | 'unreachable' | 'no-server' | null {
  if (!receiver) return 'gone'
  if (isUnwanted({ kind: mail.kind, asks: asksForDecision(mail) }, wish)) return 'unwanted'
  if (known?.unreachable?.address === receiver.address) return 'unreachable'
  return post ? null : 'no-server'
}

/** Others that are due for the same person and still wanted. */
async function listOthers(
  work: Work,
  { personId, mailId }: OutgoingMail,
  wish: MailWish,
): Promise<OutgoingMail[]> {
  if (!personId) return []
  const due = await listDue(work.db, work.organisationId, { personId, mailId, now: work.now })
  return due.filter((one) => !isUnwanted({ kind: one.kind, asks: asksForDecision(one) }, wish))
}

async function wait(
  work: Work,
  mailId: string,
  { until, reason }: Verdict & { kind: 'wait' },
): Promise<null> {
  await saveMail(work.db, work.organisationId, mailId, {
    notBefore: until,
    leavingAt: null,
    reason: `waits:${reason}`,
  })
  work.record({ action: 'mail.waits', subject: ['mail', mailId], detail: { reason } })
  await work.later('mails.send', { mailId }, { startAfter: until })
  return null
}

async function letGo(
  work: Work,
  { mail, companions, address }: { mail: OutgoingMail; companions: readonly OutgoingMail[]; address: string },
): Promise<void> {
  await saveMail(work.db, work.organisationId, mail.mailId, {
    leavingAt: work.now,
    address,
    tries: mail.tries + 1,
    ...(isCounted(mail) && !mail.countedAt ? { countedAt: work.now } : {}),
  })
  for (const { mailId } of companions)
    await saveMail(work.db, work.organisationId, mailId, { leavingAt: work.now, carrierId: mail.mailId })
  work.record({
    action: 'mail.leaving',
    subject: ['mail', mail.mailId],
    detail: { tries: mail.tries + 1, companions: companions.length },
  })
}
