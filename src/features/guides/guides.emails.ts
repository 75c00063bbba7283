import { defineMessages } from '#words/define-messages.ts'
import type { Say } from '#words/speak.ts'
import type { MailContent } from '#features/mails/mail-content.rules.ts'

export const guideEmails = defineMessages('guide-emails', {
  subject: 'Your next hour could be a check-in',
  hello: 'Hello {name},',
  text: 'This is a good week to look at how it goes between you and {other}: goals, balance, ground rules. Half of your hour on {at, date, ::EEEEdMMMMHm} (your time) is enough; a plan is ready.',
  say: '{other} hears of it in the calendar once one of you has chosen it.',
  action: 'Open the plan',
  note: 'Opening the page decides nothing. Without it the hour goes on as planned.',
})

/** Message 12 in a week of check-ins: to the mentor, who leads. The leader has it in the calendar, as message 13 does by default. */
export function checkInMail({ name, other, at }: { name: string; other: string; at: Date }) {
  return (say: Say): MailContent => ({
    subject: say(guideEmails.subject),
    paragraphs: [
      say(guideEmails.hello, { name }),
      say(guideEmails.text, { other, at }),
      say(guideEmails.say, { other }),
    ],
    action: say(guideEmails.action),
    note: say(guideEmails.note),
  })
}
