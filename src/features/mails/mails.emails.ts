import { defineMessages } from '#words/define-messages.ts'
import type { Say } from '#words/speak.ts'
import type { MailContent } from './mail-content.rules.ts'

export const mailEmails = defineMessages('mail-emails', {
  stillSubject: 'We stop writing here unless you say otherwise',
  stillHello: 'Hello {name},',
  stillText: 'Three mails to you had no answer. That is fine; you may have better things to do.',
  stillNext: 'This is the last one until you choose: stay in, be asked again in a month, or leave.',
  stillAction: 'Choose',
  stillNote: 'Leaving needs no reason, and nobody senior to you sees what you chose.',
  digestSubject: '{count, plural, other {# things for you, first: {first}}}',
  digestMore: 'Also for you, so that it is one mail and not several:',
})

/** Said once after three mails without an answer. */
export function writeStillHere(name: string) {
  return (say: Say): MailContent => ({
    subject: say(mailEmails.stillSubject),
    paragraphs: [say(mailEmails.stillHello, { name }), say(mailEmails.stillText), say(mailEmails.stillNext)],
    action: say(mailEmails.stillAction),
    note: say(mailEmails.stillNote),
  })
}
