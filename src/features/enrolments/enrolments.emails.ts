import type { Say } from '#words/speak.ts'
import { defineMessages } from '#words/define-messages.ts'
import type { MailContent } from '#features/mails/mail-content.rules.ts'

export const invitationWords = defineMessages('enrolments.mail', {
  subjectMentor:
    '{own, select, yes {Would you take part as {mentorWord}? Three minutes} other {Would you mentor a senior leader? Three minutes}}',
  subjectMentee: 'What would you like to learn from someone newer here?',
  subjectBoth: 'Would you take part in {programme}? Three minutes',
  reminderMentor:
    '{own, select, yes {One reminder, then we stop: would you take part as {mentorWord}?} other {One reminder, then we stop: would you mentor a senior leader?}}',
  reminderMentee: 'One reminder, then we stop: what would you like to learn from someone newer here?',
  reminderBoth: 'One reminder, then we stop: would you take part in {programme}?',
  reminderLast: 'This is the only reminder. No answer is fine too.',
  why: '{organisation} is starting {programme}: people who are newer guide people who are more senior. You may take part, by the rules of the programme and not because of your age or background.',
  choice:
    'You say what you offer, what you want and when you have time. Saying no takes one tap, needs no reason, and nobody senior to you ever sees it.',
  action: 'Answer',
  note: 'The link is yours alone and works until {until, date, ::yMMMd}.',
})

interface Invited {
  readonly programme: string
  readonly organisation: string
  readonly sides: readonly ('mentor' | 'mentee')[]
  readonly until: Date
}

/** Message 3: the same question once more, and never again. */
export function writeReminder(say: Say, invited: Invited): MailContent {
  const { programme, sides } = invited
  const both = sides.length === 2
  const subject = both
    ? invitationWords.reminderBoth
    : sides[0] === 'mentor'
      ? invitationWords.reminderMentor
      : invitationWords.reminderMentee
  const first = writeInvitation(say, invited)
  return {
    ...first,
    subject: say(subject, { programme }),
    paragraphs: [say(invitationWords.reminderLast), ...first.paragraphs],
  }
}

/** Messages 1 and 2. */
export function writeInvitation(say: Say, { programme, organisation, sides, until }: Invited): MailContent {
  const subject =
    sides.length === 2
      ? invitationWords.subjectBoth
      : sides[0] === 'mentor'
        ? invitationWords.subjectMentor
        : invitationWords.subjectMentee
  return {
    subject: say(subject, { programme }),
    paragraphs: [say(invitationWords.why, { organisation, programme }), say(invitationWords.choice)],
    action: say(invitationWords.action),
    note: say(invitationWords.note, { until }),
  }
}
