import { defineMessages } from '#words/define-messages.ts'
import type { Say } from '#words/speak.ts'
import type { MailContent } from '#features/mails/mail-content.rules.ts'

export const pairEmails = defineMessages('pair-emails', {
  mentorSubject:
    '{own, select, yes {We would like you to guide {leader} on {topics}} other {We would like you to mentor {leader} on {topics}}}',
  mentorSubjectPlain:
    '{own, select, yes {We would like you to guide {leader}} other {We would like you to mentor {leader}}}',
  mentorHello: 'Hello {mentor},',
  mentorText:
    '{leader}{place} would like to learn about {topics}, and you offer it. We think the two of you fit.',
  mentorTextPlain: 'We think you and {leader}{place} fit: each can learn from the other.',
  mentorFirst:
    'You are asked first. {leader} hears of this only if you say yes. If you say no, nobody but the programme knows.',
  leaderSubject: '{own, select, yes {Your {mentorWord}: {mentor}} other {Your mentor: {mentor}}}',
  leaderHello: 'Hello {leader},',
  leaderText:
    '{own, select, yes {{mentor}{place} would like to guide you on {topics}, and has already said yes.} other {{mentor}{place} would like to mentor you on {topics}, and has already said yes.}}',
  leaderTextPlain:
    '{own, select, yes {{mentor}{place} would like to guide you, and has already said yes.} other {{mentor}{place} would like to mentor you, and has already said yes.}}',
  leaderTwo:
    'The page says why we think you two fit, and what you both agree to. It takes two minutes and needs no sign-in.',
  action: 'See your match',
  note: 'Opening the page decides nothing.',
  pairedSubject: 'You are a pair: {mentor} and {leader}',
  pairedHello: 'Hello {mentor},',
  pairedText: '{leader} has said yes too. You are a pair now.',
  pairedNext: 'Write to each other and agree on your first hour. You lead it; {leader} learns.',
  fitSubject: 'We are finding you a better fit',
  fitHello: 'Hello {name},',
  fitText:
    'Your match in this programme does not go on. This is no comment on you, and there is nothing for you to do. Hours that were booked leave your calendar.',
  fitNext: 'We are looking for a better fit and write to you when we have one.',
})

export interface MailedPerson {
  readonly name: string
  /** Department and place, as far as known. */
  readonly place: string
}

const place = ({ place }: MailedPerson) => (place === '' ? '' : ` (${place})`)

/** Message 6: the mentor is asked, before anybody else hears of it. */
export function mentorMail(mentor: MailedPerson, leader: MailedPerson, topics: string) {
  return (say: Say): MailContent => ({
    subject: topics
      ? say(pairEmails.mentorSubject, { leader: leader.name, topics })
      : say(pairEmails.mentorSubjectPlain, { leader: leader.name }),
    paragraphs: [
      say(pairEmails.mentorHello, { mentor: mentor.name }),
      topics
        ? say(pairEmails.mentorText, { leader: leader.name, place: place(leader), topics })
        : say(pairEmails.mentorTextPlain, { leader: leader.name, place: place(leader) }),
      say(pairEmails.mentorFirst, { leader: leader.name }),
    ],
    action: say(pairEmails.action),
    note: say(pairEmails.note),
  })
}

/** Message 7: the leader hears once the mentor has said yes. */
export function leaderMail(mentor: MailedPerson, leader: MailedPerson, topics: string) {
  return (say: Say): MailContent => ({
    subject: say(pairEmails.leaderSubject, { mentor: mentor.name }),
    paragraphs: [
      say(pairEmails.leaderHello, { leader: leader.name }),
      topics
        ? say(pairEmails.leaderText, { mentor: mentor.name, place: place(mentor), topics })
        : say(pairEmails.leaderTextPlain, { mentor: mentor.name, place: place(mentor) }),
      say(pairEmails.leaderTwo),
    ],
    action: say(pairEmails.action),
    note: say(pairEmails.note),
  })
}

/** The mentor, who has waited, hears that it is settled. */
export function pairedMail(mentor: MailedPerson, leader: MailedPerson) {
  return (say: Say): MailContent => ({
    subject: say(pairEmails.pairedSubject, { mentor: mentor.name, leader: leader.name }),
    paragraphs: [
      say(pairEmails.pairedHello, { mentor: mentor.name }),
      say(pairEmails.pairedText, { leader: leader.name }),
      say(pairEmails.pairedNext, { leader: leader.name }),
    ],
    action: say(pairEmails.action),
  })
}

/** Message 19: no reasons, and the same words whatever happened, before a pair has met or after months. */
export function betterFitMail(person: MailedPerson) {
  return (say: Say): MailContent => ({
    subject: say(pairEmails.fitSubject),
    paragraphs: [
      say(pairEmails.fitHello, { name: person.name }),
      say(pairEmails.fitText),
      say(pairEmails.fitNext),
    ],
  })
}
