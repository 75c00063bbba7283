import { defineMessages } from '#words/define-messages.ts'
import type { Say } from '#words/speak.ts'
import type { MailContent } from '#features/mails/mail-content.rules.ts'

/** Neither mail says what it is about: whoever looks over a shoulder, or reads a mailbox with others, learns nothing. */
export const concernEmails = defineMessages('concern-emails', {
  personSubject: 'A message is waiting for you',
  personText: 'Somebody at {organisation} has written to you. Open it with the code you wrote down.',
  personAction: 'Open',
  handlerSubject: '1 item needs an answer by {by, date, ::MMMdHm}',
  handlerText: 'One item is waiting for you at {organisation}.',
  handlerLateSubject: '1 item has waited longer than promised',
  handlerAction: 'Open',
})

export function personMail(say: Say, organisation: string): MailContent {
  return {
    subject: say(concernEmails.personSubject),
    paragraphs: [say(concernEmails.personText, { organisation })],
    action: say(concernEmails.personAction),
    path: '/help/return',
  }
}

export function handlerMail(say: Say, organisation: string, by: Date, late: boolean): MailContent {
  return {
    subject: late ? say(concernEmails.handlerLateSubject) : say(concernEmails.handlerSubject, { by }),
    paragraphs: [say(concernEmails.handlerText, { organisation })],
    action: say(concernEmails.handlerAction),
    path: '/cases',
  }
}
