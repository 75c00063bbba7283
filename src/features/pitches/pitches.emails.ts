import type { Say } from '#words/speak.ts'
import { defineMessages } from '#words/define-messages.ts'
import type { MailContent } from '#features/mails/mail-content.rules.ts'

export const pitchMailWords = defineMessages('pitches.mail', {
  subject: 'A few words for you about {programme}',
  text: 'After what you told us we have written down what {programme} could be for you. It opens for you alone.',
  choice: 'Behind the same link you can change or delete what you said.',
  action: 'Read it',
})

/** Leads to the text and says nothing of it: mails lie about, and what somebody lacks is theirs. */
export function writePitchMail(say: Say, { programme }: { programme: string }): MailContent {
  return {
    subject: say(pitchMailWords.subject, { programme }),
    paragraphs: [say(pitchMailWords.text, { programme }), say(pitchMailWords.choice)],
    action: say(pitchMailWords.action),
  }
}
