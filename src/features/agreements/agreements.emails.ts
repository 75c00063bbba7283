import { defineMessages } from '#words/define-messages.ts'
import type { Say } from '#words/speak.ts'
import type { MailContent } from '#features/mails/mail-content.rules.ts'

export const agreementEmails = defineMessages('agreement-emails', {
  hello: 'Hello {reader},',
  proposedSubject: '{writer} would like to change what you two agreed',
  proposedText: '{writer} has written version {version} of your agreement and signed it.',
  proposedNext:
    'Read it. If it suits you, sign it; if not, write another one. Until both have signed, the old one stays.',
  proposedAction: 'Read it',
  signedSubject: 'Your agreement, version {version}, is signed by both',
  signedText: '{writer} has signed too. From now on version {version} is what you two agreed.',
  signedAction: 'See the agreement',
})

interface Names {
  readonly reader: string
  readonly writer: string
  readonly version: number
}

export function proposedMail({ reader, writer, version }: Names) {
  return (say: Say): MailContent => ({
    subject: say(agreementEmails.proposedSubject, { writer }),
    paragraphs: [
      say(agreementEmails.hello, { reader }),
      say(agreementEmails.proposedText, { writer, version }),
      say(agreementEmails.proposedNext),
    ],
    action: say(agreementEmails.proposedAction),
  })
}

export function signedMail({ reader, writer, version }: Names) {
  return (say: Say): MailContent => ({
    subject: say(agreementEmails.signedSubject, { version }),
    paragraphs: [
      say(agreementEmails.hello, { reader }),
      say(agreementEmails.signedText, { writer, version }),
    ],
    action: say(agreementEmails.signedAction),
  })
}
