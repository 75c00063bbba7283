import { createTransport, type SendMailOptions } from 'nodemailer'
import { mailboxOf, withMailbox } from './programme-mailbox.ts'

export interface Letter {
  readonly messageId: string
  readonly to: { readonly name: string; readonly address: string }
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly language: string
  /** Whose name stands before the programme mailbox, and who reads answers. */
  readonly sender?: { readonly name: string; readonly address: string } | null
  readonly calendar?: { readonly method: 'REQUEST' | 'CANCEL'; readonly ics: string } | null
  /** Where the receiver asks for fewer mails. */
  readonly unsubscribeUrl?: string | null
}

/** What became of a letter handed to the mail server. `unsure` means it may have been taken: the same Message-ID lets receivers drop a second copy. */
export type Delivery =
  | { readonly state: 'taken' }
  | { readonly state: 'refused' | 'unsure'; readonly code: string }

/** The way out for mail; without a mail server there is none and mails stay in the outbox. */
export interface Post {
  deliver(letter: Letter): Promise<Delivery>
}

export interface PostOptions {
  readonly url: string
  readonly from: string
  /** How long the mail server may stay silent, in milliseconds. */
  readonly patience?: number
}

/** Mail servers make a caller wait before they greet; an announcement of 400 mails waits a few times, not 400 times. */
const pooled = {
  pool: true,
  maxConnections: 2,
  maxMessages: 100,
  idleTimeout: 3_000,
  maxRequeues: 1,
} as const

export function createPost({ url, from, patience = 20_000 }: PostOptions): Post {
  const transport = createTransport({
    url,
    ...pooled,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  } as Parameters<typeof createTransport>[0])
  return {
    deliver: async (letter) => {
      try {
        await transport.sendMail(composeLetter(letter, from))
        return { state: 'taken' }
      } catch (error) {
        return judge(error)
      }
    },
  }
}

/** The letter as a message: text, HTML and a calendar object are alternatives of one another, and the object is attached as a file too. */
export function composeLetter(letter: Letter, from: string): SendMailOptions {
  const { messageId, to, subject, text, html, language, sender, calendar, unsubscribeUrl } = letter
  const mailbox = mailboxOf(from)
  return {
    from: sender ? { name: sender.name, address: mailbox } : from,
    ...(sender ? { replyTo: sender } : {}),
    to,
    subject,
    text,
    html,
    messageId,
    ...(calendar
      ? {
          icalEvent: {
            method: calendar.method,
            content: withMailbox(calendar.ics, mailbox),
            filename: 'invite.ics',
          },
        }
      : {}),
    ...(unsubscribeUrl ? { list: { unsubscribe: unsubscribeUrl } } : {}),
    headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated' },
  }
}

/** Only a clear 5xx answer is final. Everything else (4xx, silence, a cut line) is tried again. */
function judge(error: unknown): Delivery {
  const { responseCode, code } = error as { responseCode?: number; code?: string }
  const name = responseCode ? `SMTP ${responseCode}` : (code ?? 'no answer')
  // A wrong password is answered with 535, yet it says nothing about this receiver: setting it right lets the mail go.
  const final = responseCode !== undefined && responseCode >= 500 && code !== 'EAUTH'
  return { state: final ? 'refused' : 'unsure', code: name }
}
