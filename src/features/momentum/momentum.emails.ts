import { defineMessages } from '#words/define-messages.ts'
import type { Say } from '#words/speak.ts'
import type { MailContent } from '#features/mails/mail-content.rules.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import type { OwnHelp } from './help.rules.ts'

export const momentumEmails = defineMessages('momentum-emails', {
  hello: 'Hello {name},',
  firstSubject: 'Your first hour isn’t booked. Three times that suit you both',
  firstText:
    'You and {partner} both said yes, and your first hour has no date yet. That happens; calendars fill up.',
  firstNext:
    'The page offers three times that suit you both. One tap books it, and both of you get the invitation.',
  nextSubject: 'Your next hour with {partner}: three times that suit you both',
  nextText: 'You and {partner} have no next hour in the calendar at present.',
  chooseTime: 'Choose a time',
  restartSubject: 'A 25-minute restart, if you’d like one',
  restartText: 'It has been a while since you and {partner} met. Nobody has to explain why.',
  restartNext:
    'Twenty-five minutes are enough to begin again: what was good so far, what gets in the way, when next. The page offers three times and has the plan.',
  restartMore: 'If it no longer fits, you can pause or end it on the same page, without giving a reason.',
  shortenSubject: 'Shorter hours with {partner}, for a while?',
  shortenText: 'When weeks are full, 25 minutes that take place are worth more than an hour that does not.',
  shortenNext: 'The page offers three times for a short one. You two decide whether to stay with it.',
  slotSubject: 'A fixed time for you and {partner}?',
  slotText:
    'Pairs that meet at the same time each week move it less often. A fixed time spares you both the looking.',
  slotNext: 'The page offers times that suit you both; choose one and let it repeat.',
  assistantSubject: 'A fixed time for {leader} and {mentor}?',
  assistantText:
    'An hour at the same time each week or month is moved less often. Is there one in the calendar of {leader} for the hours with {mentor}?',
  assistantNext:
    'Your page shows what is booked and offers times that suit both. You may book and move, nothing else.',
  seeHours: 'See the hours',
  roleSubject: 'Who leads your next hour',
  roleMentor:
    'You lead your hours with {partner}: you bring the topic, {partner} tries it out. When the talk turns to advice for you, that is fine for a moment; then take the lead again.',
  roleLeader:
    '{partner} leads your hours: they bring the topic, you try it out. When you catch yourself giving advice, ask a question instead.',
  roleNext: 'The role card fits on one side, with sentences that help to turn it round.',
  openGuide: 'Open the role card',
  backSubject: 'Ask me back: a few questions for your next hour',
  backMentor:
    'You have taught nearly all of it so far. {partner} has something for you too; these questions bring it out.',
  backLeader:
    '{partner} has taught nearly all of it so far. Ask what would help them, and offer what you know.',
  openPrompts: 'Open the questions',
  differSubject: 'What the two of you see differently about balance',
  differText:
    'After your last two hours you and {partner} said quite different things about who did most of the teaching. Neither is wrong, and nobody else is told.',
  differNext: 'Five minutes at the start of your next hour are enough: the page has three questions for it.',
  openDiffer: 'Use these prompts',
  remindSubject: 'One reminder, then we stop: {partner}',
  remindMentor:
    '{own, select, yes {We asked whether you would guide {partner}. A no is as welcome as a yes, and {partner} hears of neither unless you say yes.} other {We asked whether you would mentor {partner}. A no is as welcome as a yes, and {partner} hears of neither unless you say yes.}}',
  remindLeader: '{partner} has said yes to mentoring you. A no is as welcome as a yes, and needs no reason.',
  seeMatch: 'See your match',
  helpNote: 'Opening the page decides nothing.',
})

export interface HelpMailFacts {
  readonly help: OwnHelp
  readonly side: Side
  readonly name: string
  readonly partner: string
  readonly hasMet: boolean
}

/** One of the messages that help a pair on, to one of the two. */
export function helpMail({ help, side, name, partner, hasMet }: HelpMailFacts) {
  return (say: Say): MailContent => {
    const hello = say(momentumEmails.hello, { name })
    const note = say(momentumEmails.helpNote)
    const letter = (subject: string, action: string, ...paragraphs: string[]): MailContent => ({
      subject,
      paragraphs: [hello, ...paragraphs],
      action,
      note,
    })
    const w = momentumEmails
    const mentor = side === 'mentor'
    switch (help) {
      case 'offer-times':
        return hasMet
          ? letter(
              say(w.nextSubject, { partner }),
              say(w.chooseTime),
              say(w.nextText, { partner }),
              say(w.firstNext),
            )
          : letter(say(w.firstSubject), say(w.chooseTime), say(w.firstText, { partner }), say(w.firstNext))
      case 'restart':
        return letter(
          say(w.restartSubject),
          say(w.chooseTime),
          say(w.restartText, { partner }),
          say(w.restartNext),
          say(w.restartMore),
        )
      case 'shorten':
        return letter(
          say(w.shortenSubject, { partner }),
          say(w.chooseTime),
          say(w.shortenText),
          say(w.shortenNext),
        )
      case 'fixed-slot':
        return letter(say(w.slotSubject, { partner }), say(w.chooseTime), say(w.slotText), say(w.slotNext))
      case 'role-card':
        return letter(
          say(w.roleSubject),
          say(w.openGuide),
          say(mentor ? w.roleMentor : w.roleLeader, { partner }),
          say(w.roleNext),
        )
      case 'ask-back':
        return letter(
          say(w.backSubject),
          say(w.openPrompts),
          say(mentor ? w.backMentor : w.backLeader, { partner }),
        )
      case 'see-differently':
        return letter(
          say(w.differSubject),
          say(w.openDiffer),
          say(w.differText, { partner }),
          say(w.differNext),
        )
      case 'remind':
        return letter(
          say(w.remindSubject, { partner }),
          say(w.seeMatch),
          say(mentor ? w.remindMentor : w.remindLeader, { partner }),
        )
    }
  }
}

/** To whoever books for a leader; nothing in it tells what happened between the two. */
export function assistantHelpMail(of: { name: string; leader: string; mentor: string }) {
  return (say: Say): MailContent => ({
    subject: say(momentumEmails.assistantSubject, of),
    paragraphs: [
      say(momentumEmails.hello, of),
      say(momentumEmails.assistantText, of),
      say(momentumEmails.assistantNext),
    ],
    action: say(momentumEmails.seeHours),
    note: say(momentumEmails.helpNote),
  })
}
