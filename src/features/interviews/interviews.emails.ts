import type { Say } from '#words/speak.ts'
import { defineMessages } from '#words/define-messages.ts'
import type { MailContent } from '#features/mails/mail-content.rules.ts'

export const interviewMailWords = defineMessages('interviews.mail', {
  subject: 'Three questions before {programme} begins',
  why: '{own, select, yes {We are preparing {programme}, in which colleagues who are newer here guide more senior ones. Before anybody is asked to take part, we would like to know whether it could be of use to you.} other {We are preparing {programme}, in which colleagues who are newer here guide leaders. Before anybody is asked to take part, we would like to know whether it could be of use to you.}}',
  choice:
    'Three short questions, two minutes. The answers are read by the coordinator and by you, and you can delete them whenever you like. No answer is fine: we do not ask again.',
  action: 'Open the questions',
})

/** What somebody lacks is never said in a mail, nor that they lack anything. */
export function writeInterviewMail(say: Say, { programme }: { programme: string }): MailContent {
  return {
    subject: say(interviewMailWords.subject, { programme }),
    paragraphs: [say(interviewMailWords.why, { programme }), say(interviewMailWords.choice)],
    action: say(interviewMailWords.action),
  }
}
