import { defineMessages } from '#words/define-messages.ts'
import type { Say } from '#words/speak.ts'
import type { MailContent } from '#features/mails/mail-content.rules.ts'
import { todayMessages } from './today.messages.ts'

export const todayEmails = defineMessages('today-emails', {
  hello: 'Hello {name},',
  subject: '{headline} {programme}, weekly summary',
  next: 'Next: {what} on {at, date, ::dMMMM}.',
  more: '{count, plural, one {and one more} other {and # more}}',
  openToday: 'Open Today',
  actsSubject:
    '{count, plural, one {Acts today: one pair breaks a rule now} other {Acts today: # pairs break a rule now}}',
  actsText:
    'Somebody has left, or two people of a pair have come onto one reporting line, with an import of people just now. Nobody has been told anything.',
  resolve: 'Resolve',
})

export interface Digest {
  readonly name: string
  readonly programme: string
  readonly path: string
  readonly course: number
  readonly pairs: number
  readonly needCount: number
  readonly needs: (say: Say) => readonly string[]
  readonly next: ((say: Say) => { what: string; at: Date }) | null
}

/** Message 24: the headline of Today is its subject. */
export function digestMail(digest: Digest) {
  return (say: Say): MailContent => {
    const { name, programme, path, course, pairs, needCount } = digest
    const needs = digest.needs(say)
    const next = digest.next?.(say)
    return {
      subject: say(todayEmails.subject, {
        headline: say(todayMessages.headlineMeeting, { course, pairs }),
        programme,
      }),
      paragraphs: [
        say(todayEmails.hello, { name }),
        say(todayMessages.needCount, { count: needCount }),
        ...needs,
        ...(needCount > needs.length ? [say(todayEmails.more, { count: needCount - needs.length })] : []),
        ...(next ? [say(todayEmails.next, next)] : []),
      ],
      action: say(todayEmails.openToday),
      path,
    }
  }
}

/** Message 25: rare, and at once. */
export function actsTodayMail({ name, count, path }: { name: string; count: number; path: string }) {
  return (say: Say): MailContent => ({
    subject: say(todayEmails.actsSubject, { count }),
    paragraphs: [say(todayEmails.hello, { name }), say(todayEmails.actsText)],
    action: say(todayEmails.resolve),
    path,
  })
}
