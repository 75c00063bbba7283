import type { MailKind, MailState } from './outgoing-mail.rules.ts'

export type { MailState }

const minute = 60_000

/** Waits between tries: a mail server that is away for an hour loses nothing, one that is away for two days is a person's matter. */
const waits = [1, 5, 15, 60, 180, 360, 720, 1440].map((minutes) => minutes * minute)

export function nextTryAfter(tries: number): number | null {
  return waits[tries - 1] ?? null
}

/** A mail can be taken back until a worker has it in hand. */
export function canWithdraw(mail: { state: MailState; leavingAt: Date | null }): boolean {
  return (mail.state === 'waiting' || mail.state === 'held') && mail.leavingAt === null
}

/** Held mails go on when somebody says so: none leaves by itself after weeks in the outbox. */
export function canRelease(mail: { state: MailState }): boolean {
  return mail.state === 'held' || mail.state === 'failed'
}

export const stayChoices = ['keep', 'month', 'leave'] as const
export type StayChoice = (typeof stayChoices)[number]

export type MailWish = 'all' | 'decisions' | 'none'

/** Sign-in, data rights, calendar objects and what somebody asked for go at any time and do not count. */
export function isCounted(mail: { kind: MailKind; calendar: object | null; requested: boolean }): boolean {
  return mail.kind === 'programme' && mail.calendar === null && !mail.requested
}

/** Whether a wish for fewer mails stops this one. A mail that asks for a decision still goes to those who want only these. */
export function isUnwanted(mail: { kind: MailKind; asks: boolean }, wish: MailWish): boolean {
  if (mail.kind === 'necessary' || wish === 'all') return false
  return wish === 'none' || !mail.asks
}
