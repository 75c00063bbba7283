import { defineMessages } from '#words/define-messages.ts'
import type { Say } from '#words/speak.ts'
import type { MailContent } from '#features/mails/mail-content.rules.ts'

export const pulseEmails = defineMessages('pulse-emails', {
  subject: 'One question about your sessions',
  hello: 'Hello {name},',
  text: 'How are your hours together? Three numbers to tick, half a minute.',
  who: 'Nobody sees what you answer: it is kept without your name, and only totals of five or more are shown.',
  action: 'Answer',
  note: 'It stays open for two weeks. Leaving it out has no consequence.',
})

/** Message 17. */
export function pulseMail(name: string) {
  return (say: Say): MailContent => ({
    subject: say(pulseEmails.subject),
    paragraphs: [say(pulseEmails.hello, { name }), say(pulseEmails.text), say(pulseEmails.who)],
    action: say(pulseEmails.action),
    note: say(pulseEmails.note),
  })
}
