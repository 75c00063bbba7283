import { defineMessages } from '#words/define-messages.ts'
import type { Say } from '#words/speak.ts'
import type { MailContent } from '#features/mails/mail-content.rules.ts'

export const trainingEmails = defineMessages('training-emails', {
  mentorSubject:
    'How to lead your first hour ({minutes, plural, one {one minute to read} other {# minutes to read}})',
  mentorSubjectDone: 'How to lead your first hour',
  hello: 'Hello {name},',
  mentorText:
    'You lead the first hour with {leader}. A plan with minutes is ready; you may change what does not fit.',
  mentorRead:
    '{count, plural, one {One short reading comes} =2 {Two short readings come} =3 {Three short readings come} other {# short readings come}} before it, about leading upward and about where your part ends.',
  mentorAction: 'Open the plan',
  leaderSubject: 'Before your first hour: one thing to bring',
  leaderText:
    'Bring one sentence to your first hour with {mentor}: “I keep hearing about … and do not understand …”. Nothing else is needed.',
  leaderRead:
    '{count, plural, one {One short reading comes} =2 {Two short readings come} =3 {Three short readings come} other {# short readings come}} before it, {minutes, plural, one {one minute} other {# minutes}} in all: listening, receiving feedback, giving the hour its shape.',
  leaderAction: 'Prepare',
  reminderSubject:
    'Before {at, date, ::EEEdMMM}: {minutes, plural, one {one minute to read} other {# minutes to read}}',
  reminderText:
    'Your first hour with {other} is on {at, date, ::EEEEdMMMMHm} (your time). {count, plural, one {One short reading is} other {# short readings are}} still open for you.',
  reminderStands:
    'The hour stands either way. What comes after it can be planned once both of you have read. Your partner is not told what is open.',
  reminderAction: 'Open the readings',
  note: 'No sign-in is needed. Opening the page decides nothing.',
})

export interface Preparation {
  readonly name: string
  readonly other: string
  /** Readings still open, and how long they take. */
  readonly count: number
  readonly minutes: number
}

/** Message 12: to the mentor, who leads. */
export function mentorPreparation({ name, other, count, minutes }: Preparation) {
  return (say: Say): MailContent => ({
    subject:
      count > 0 ? say(trainingEmails.mentorSubject, { minutes }) : say(trainingEmails.mentorSubjectDone),
    paragraphs: [
      say(trainingEmails.hello, { name }),
      say(trainingEmails.mentorText, { leader: other }),
      ...(count > 0 ? [say(trainingEmails.mentorRead, { count })] : []),
    ],
    action: say(trainingEmails.mentorAction),
    note: say(trainingEmails.note),
  })
}

/** Message 13: to the leader, one thing to bring. */
export function leaderPreparation({ name, other, count, minutes }: Preparation) {
  return (say: Say): MailContent => ({
    subject: say(trainingEmails.leaderSubject),
    paragraphs: [
      say(trainingEmails.hello, { name }),
      say(trainingEmails.leaderText, { mentor: other }),
      ...(count > 0 ? [say(trainingEmails.leaderRead, { count, minutes })] : []),
    ],
    action: say(trainingEmails.leaderAction),
    note: say(trainingEmails.note),
  })
}

/** Between messages 12 and 13 and the first hour, once, to whoever has something open. */
export function readingsReminder({ name, other, count, minutes, at }: Preparation & { readonly at: Date }) {
  return (say: Say): MailContent => ({
    subject: say(trainingEmails.reminderSubject, { at, minutes }),
    paragraphs: [
      say(trainingEmails.hello, { name }),
      say(trainingEmails.reminderText, { other, at, count }),
      say(trainingEmails.reminderStands),
    ],
    action: say(trainingEmails.reminderAction),
    note: say(trainingEmails.note),
  })
}
