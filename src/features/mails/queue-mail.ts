import type { Work } from '#platform/database/work.ts'
import type { Say } from '#words/speak.ts'
import { speak } from '#words/speak.ts'
import { catalogueOf, chooseLanguage } from '#words/words.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import { findChosenLanguage, findPersonById } from '#features/people/people.reads.ts'
import { cleanContent, oneLine, type MailContent } from './mail-content.rules.ts'
import { insertMail } from './mails.store.ts'
import {
  checkedPage,
  type MailCalendar,
  type MailKind,
  type MailSender,
  type Urgency,
} from './outgoing-mail.rules.ts'

export interface MailOrder {
  /** What the mail is for, such as `match:<pair id>:mentor`. The same key twice is one mail. */
  readonly key: string
  readonly to: {
    readonly personId?: string | null
    readonly accountId?: string | null
    readonly name: string
    readonly address: string
    readonly language?: string | null
    /** Hours in the mail are said in this zone; without it, in the organisation's. */
    readonly timeZone?: string | null
  }
  /** Says the mail in the receiver's language. */
  readonly write: (say: Say) => MailContent
  /** A link of its own behind the button, made at the moment of sending; it opens `/l/:token/<purpose>` and, with a page, what lies below. */
  readonly link?: {
    readonly purpose: string
    readonly subjectId?: string | null
    readonly minutes: number
    readonly page?: string
  }
  /** Necessary mails (sign-in, data rights, answers in a case) are not capped and cannot be refused. */
  readonly kind?: MailKind
  /** Who goes first when somebody may get only one of several. */
  readonly urgency?: Urgency
  /** What it is about, such as `first-hour:<pair id>`: after two nudges on one matter it becomes a person's task. */
  readonly matter?: string
  /** Asks again for what has been asked before. */
  readonly nudge?: boolean
  /** The receiver's side in the pair this is about; leaders get at most one nudge in fourteen days. */
  readonly side?: 'mentor' | 'mentee'
  /** A calendar object; its organiser is `programmeMailbox`, which becomes the real address when the mail leaves. */
  readonly calendar?: MailCalendar
  /** The programme's sender: their name stands before the programme mailbox, and answers go to them. */
  readonly sender?: MailSender
  readonly notBefore?: Date
  /** After this moment it would say something stale: then it is not sent. */
  readonly goodUntil?: Date
  /** Mails taken back together. */
  readonly groupId?: string
}

/** The language somebody without an account chose for themselves; else those they are known to speak, the first one first. */
async function spokenBy(work: Work, { personId, language }: MailOrder['to']): Promise<string | undefined> {
  if (language || !personId) return undefined
  const chosen = await findChosenLanguage(work, { personId })
  return chosen ?? (await findPersonById(work, { personId }))?.languages.join(',')
}

/** Puts a mail into the outbox in the transaction of the change that causes it. */
export async function queueMail(work: Work, order: MailOrder): Promise<{ mailId: string; queued: boolean }> {
  const { to, link } = order
  const organisation = await readOrganisation(work)
  const language = chooseLanguage(to.language ?? undefined, await spokenBy(work, to), organisation.language)
  const mailId = work.newId()
  const notBefore = order.notBefore ?? work.now
  const queued = await insertMail(work.db, work.organisationId, {
    mailId,
    key: order.key,
    messageId: `<${mailId}@upstream.invalid>`,
    groupId: order.groupId ?? null,
    personId: to.personId ?? null,
    accountId: to.accountId ?? null,
    name: oneLine(to.name),
    address: to.address,
    language,
    kind: order.kind ?? 'programme',
    content: cleanContent(
      order.write(speak(language, catalogueOf(language), to.timeZone ?? organisation.timeZone)),
    ),
    link: link
      ? {
          purpose: link.purpose,
          subjectId: link.subjectId ?? null,
          minutes: link.minutes,
          page: checkedPage(link.page),
        }
      : null,
    urgency: order.urgency ?? 'decision',
    matter: order.matter ?? null,
    nudge: order.nudge ?? false,
    side: order.side ?? null,
    requested: false,
    calendar: order.calendar ?? null,
    sender: order.sender ? { ...order.sender, name: oneLine(order.sender.name) } : null,
    state: 'waiting',
    reason: null,
    notBefore,
    leavingAt: null,
    tries: 0,
    countedAt: null,
    goodUntil: order.goodUntil ?? null,
    carrierId: null,
    createdAt: work.now,
    settledAt: null,
  })
  if (!queued) {
    work.upkeep()
    return { mailId, queued }
  }
  work.record({
    action: 'mail.queued',
    subject: ['mail', mailId],
    detail: { kind: order.kind ?? 'programme' },
  })
  await work.later('mails.send', { mailId }, notBefore > work.now ? { startAfter: notBefore } : {})
  return { mailId, queued }
}
