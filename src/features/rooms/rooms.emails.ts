import { defineMessages } from '#words/define-messages.ts'
import type { Say } from '#words/speak.ts'
import type { MailContent } from '#features/mails/mail-content.rules.ts'
import { clockOf } from './clock.rules.ts'

export const roomEmails = defineMessages('room-emails', {
  logSubject: 'Did you and {other} meet?',
  hello: 'Hello {name},',
  logText:
    'You two had an hour planned on {when, date, ::EEEEdMMMMHHmm}. Three taps say how it went; it takes 20 seconds.',
  logPrivate:
    'Opening the page says nothing yet. Who did most of the teaching is seen by {other} only once you both have answered, or after two days.',
  logAction: 'Log it',
})

/** Message 14. */
export function logMail({ name, other, at, zone }: { name: string; other: string; at: Date; zone: string }) {
  return (say: Say): MailContent => ({
    subject: say(roomEmails.logSubject, { other }),
    paragraphs: [
      say(roomEmails.hello, { name }),
      say(roomEmails.logText, { when: clockOf(at, zone) }),
      say(roomEmails.logPrivate, { other }),
    ],
    action: say(roomEmails.logAction),
  })
}
