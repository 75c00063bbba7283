import { defineMessages } from '#words/define-messages.ts'
import type { Say } from '#words/speak.ts'
import type { MailContent } from '#features/mails/mail-content.rules.ts'

export const pauseEmails = defineMessages('pause-emails', {
  pausedSubject: 'Your sessions are paused until {day, date, ::dMMMMy}',
  pausedSubjectOpen: 'Your sessions are paused for now',
  hello: 'Hello {name},',
  paused:
    'Your sessions with {other} are paused by the programme until {day, date, ::EEEEdMMMM}. Hours in that time leave your calendar.',
  pausedOpen:
    'Your sessions with {other} are paused by the programme for now. The hours that were booked leave your calendar.',
  pausedThen:
    'On that day we send both of you three times that suit you. You can also start again sooner, or change the day.',
  pausedThenOpen:
    'When you are ready, start again with one tap: we then send both of you three times that suit you.',
  pausedAction: 'Restart or change',
  restartedSubject: 'Three times that suit you both',
  restarted: 'The pause is over. Nothing is in your calendar yet, so nothing is lost.',
  restartedThen: 'Choose the first of your next hours with {other}. One of you choosing is enough.',
  restartedAction: 'Choose a time',
})

/** A day without an hour, put where no zone moves it to the day before or after. */
const dayAt = (day: string) => new Date(`${day}T12:00:00Z`)

/** Message 20. Both read the same, so nobody can tell who wanted the pause. */
export function pausedMail(name: string, other: string, untilOn: string | null) {
  return (say: Say): MailContent => ({
    subject:
      untilOn === null
        ? say(pauseEmails.pausedSubjectOpen)
        : say(pauseEmails.pausedSubject, { day: dayAt(untilOn) }),
    paragraphs: [
      say(pauseEmails.hello, { name }),
      untilOn === null
        ? say(pauseEmails.pausedOpen, { other })
        : say(pauseEmails.paused, { other, day: dayAt(untilOn) }),
      say(untilOn === null ? pauseEmails.pausedThenOpen : pauseEmails.pausedThen),
    ],
    action: say(pauseEmails.pausedAction),
  })
}

/** The pause is over, by its day or because somebody said so: again the same words for both. */
export function restartedMail(name: string, other: string) {
  return (say: Say): MailContent => ({
    subject: say(pauseEmails.restartedSubject),
    paragraphs: [
      say(pauseEmails.hello, { name }),
      say(pauseEmails.restarted),
      say(pauseEmails.restartedThen, { other }),
    ],
    action: say(pauseEmails.restartedAction),
  })
}
