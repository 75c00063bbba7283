import type { Work } from '#platform/database/work.ts'
import type { SideWords } from '#words/side-words.ts'
import type { Say } from '#words/speak.ts'
import { speak } from '#words/speak.ts'
import { catalogueOf, chooseLanguage } from '#words/words.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import { findAddressee } from '#features/people/people.reads.ts'
import { cleanContent, oneLine, type MailContent } from './mail-content.rules.ts'
import { insertMail } from './mails.store.ts'
import { isCounted } from './mails.rules.ts'
import { nextWorkingMoment } from './working-hours.rules.ts'
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
  /** How the programme it speaks of calls its two sides; `usualWords` for a mail of the product itself. */
  readonly sides: SideWords
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

/** What is known of somebody without an account: the language they chose, else those they speak, the first one first; and where they are. */
async function askAbout(
  work: Work,
  { personId, language }: MailOrder['to'],
  zone: string,
): Promise<{ spoken?: string | undefined; timeZone?: string | null }> {
  if (language || !personId) return {}
  const known = await findAddressee(work, { personId })
  if (!known) return {}
  const { person, chosenLanguage } = known
  return { spoken: chosenLanguage ?? person.languages.join(','), timeZone: person.timeZone ?? zone }
}

/** Out of somebody's hours a mail need not be taken up first to learn that it waits; where they are is not always known here. */
function firstMoment({ kind, calendar }: MailOrder, wanted: Date, timeZone: string | null): Date {
  return timeZone && isCounted({ kind: kind ?? 'programme', calendar: calendar ?? null, requested: false })
    ? nextWorkingMoment(wanted, timeZone)
    : wanted
}

/** Puts a mail into the outbox in the transaction of the change that causes it. */
export async function queueMail(work: Work, order: MailOrder): Promise<{ mailId: string; queued: boolean }> {
  const { to, link } = order
  const organisation = await readOrganisation(work)
  const about = await askAbout(work, to, organisation.timeZone)
  const language = chooseLanguage(to.language ?? undefined, about.spoken, organisation.language)
  const mailId = work.newId()
  const wanted = order.notBefore ?? work.now
  const notBefore = firstMoment(order, wanted, about.timeZone ?? null)
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
      order.write(speak(language, catalogueOf(language), to.timeZone ?? organisation.timeZone, order.sides)),
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
    reason: notBefore > wanted ? 'waits:hours' : null,
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
