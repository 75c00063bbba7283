import { defineMessages } from '#words/define-messages.ts'
import type { Say } from '#words/speak.ts'
import type { MailContent } from '#features/mails/mail-content.rules.ts'

export const bookingEmails = defineMessages('booking-emails', {
  assistantSubject: 'You may book and move hours for {leader}',
  assistantHello: 'Hello {name},',
  assistantText:
    '{leader} has named you to book and move mentoring hours. The page shows these hours and nothing else.',
  assistantKeep: 'The link is yours alone and stays good. {leader} can end it at any time.',
  assistantAction: 'See the hours',
})

/** To an assistant: what they may do, and nothing about the pair. */
export function assistantMail({ name, leader }: { name: string; leader: string }) {
  return (say: Say): MailContent => ({
    subject: say(bookingEmails.assistantSubject, { leader }),
    paragraphs: [
      say(bookingEmails.assistantHello, { name }),
      say(bookingEmails.assistantText, { leader }),
      say(bookingEmails.assistantKeep, { leader }),
    ],
    action: say(bookingEmails.assistantAction),
  })
}
