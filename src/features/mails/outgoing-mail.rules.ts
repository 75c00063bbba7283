import type { MailContent } from './mail-content.rules.ts'

export type MailState = 'waiting' | 'sent' | 'failed' | 'held' | 'withdrawn'

export type MailKind = 'programme' | 'necessary'

/** What goes first when only some may go, in this order. */
export const urgencies = ['safety', 'moved', 'decision', 'prepare', 'pulse', 'digest'] as const
export type Urgency = (typeof urgencies)[number]

export interface MailLink {
  readonly purpose: string
  readonly subjectId: string | null
  readonly minutes: number
  /** Page below the one of the purpose, such as `log/<session id>`. */
  readonly page: string | null
}

/** A calendar object (iTIP) that travels with the mail. */
export interface MailCalendar {
  readonly method: 'REQUEST' | 'CANCEL'
  readonly ics: string
}

/** Whose name the receiver sees and who reads the answer. */
export interface MailSender {
  readonly name: string
  readonly address: string
}

export interface OutgoingMail {
  readonly mailId: string
  readonly key: string
  readonly messageId: string
  readonly groupId: string | null
  readonly personId: string | null
  readonly accountId: string | null
  readonly name: string
  readonly address: string
  readonly language: string
  readonly kind: MailKind
  readonly content: MailContent
  readonly link: MailLink | null
  readonly urgency: Urgency
  readonly matter: string | null
  readonly nudge: boolean
  readonly side: 'mentor' | 'mentee' | null
  readonly requested: boolean
  readonly calendar: MailCalendar | null
  readonly sender: MailSender | null
  readonly state: MailState
  readonly reason: string | null
  readonly notBefore: Date
  readonly leavingAt: Date | null
  readonly tries: number
  /** When the caps let it go; null while they have not. */
  readonly countedAt: Date | null
  /** After this moment it is not sent any more. */
  readonly goodUntil: Date | null
  /** The mail it travels inside. */
  readonly carrierId: string | null
  readonly createdAt: Date
  readonly settledAt: Date | null
}

const pagePattern = /^[a-z0-9/-]*$/

/** Pages below a link are ids and plain words; anything else is a bug of the caller. */
export function checkedPage(page: string | undefined): string | null {
  if (page === undefined || page === '') return null
  if (!pagePattern.test(page)) throw new Error('The page of a mailed link is made of a-z, 0-9, / and -.')
  return page
}
