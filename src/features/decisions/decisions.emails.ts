import { defineMessages } from '#words/define-messages.ts'
import type { Say } from '#words/speak.ts'
import type { MailContent } from '#features/mails/mail-content.rules.ts'

export const decisionEmails = defineMessages('decision-emails', {
  callSubject: 'After your first call with {other}',
  callHello: 'Hello {name},',
  callText: 'You have met {other}. Now you can decide: go on together, or look for another match.',
  callQuiet: 'A no stays with the programme: {other} then only hears that we are finding a better fit.',
  callAction: 'Decide',
})

/** After the first call, to each for themselves. */
export function afterCallMail({ name, other }: { name: string; other: string }) {
  return (say: Say): MailContent => ({
    subject: say(decisionEmails.callSubject, { other }),
    paragraphs: [
      say(decisionEmails.callHello, { name }),
      say(decisionEmails.callText, { other }),
      say(decisionEmails.callQuiet, { other }),
    ],
    action: say(decisionEmails.callAction),
  })
}
