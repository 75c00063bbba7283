import { defineMessages } from '#words/define-messages.ts'
import type { AgendaKind } from './agendas.data.ts'

const kinds: Record<AgendaKind, string> = {
  first: 'First hour',
  weekly: 'Regular session',
  rescue: '25-minute version',
  'check-in': 'Check-in',
  closing: 'Closing hour',
}
export const agendaKindNames = defineMessages('guides.agenda-kind', kinds)

/** What happens in each part: `<kind>.<part>`. */
export const agendaWhat = defineMessages('guides.agenda-what', {
  'first.who': 'Who you are without your titles',
  'first.why': 'Why {leader} is here',
  'first.bring': 'What {mentor} can bring',
  'first.rules': 'Your ground rules',
  'first.taste': 'A first taste of the topic',
  'first.goals': 'One to three goals, a sentence each',
  'first.next': 'The next session',
  'weekly.tried': 'What {leader} tried since last time',
  'weekly.noticed': 'Something {mentor} noticed this week',
  'weekly.main': 'The main topic',
  'weekly.back': 'Ask back: one thing about how this place works',
  'weekly.action': 'One action for {leader}, one open door for {mentor}',
  'weekly.balance': 'Balance, and the next session',
  'rescue.recap': 'Where you stood',
  'rescue.together': 'One thing, done together',
  'rescue.action': 'One small action each',
  'rescue.rebook': 'A new date',
  'check-in.goals': 'Goals: keep, change or drop',
  'check-in.helped': 'What helped, and what was awkward',
  'check-in.balance': 'Balance: look at the picture together',
  'check-in.rules': 'Ground rules: do they still fit?',
  'check-in.ask': 'What you want from the programme',
  'closing.changed': 'What each of you now sees or does differently',
  'closing.surprised': 'What surprised you about each other',
  'closing.goals': 'Goals: reached, moving, let go',
  'closing.learn': 'What the organisation should learn',
  'closing.next': 'What comes next',
  'closing.thanks': 'Thanks',
})

export const agendaPrompts = defineMessages('guides.agenda-prompt', {
  'first.who':
    'Each tells one moment at work that changed how you see it. Stay with the easy things today; the hard ones have time.',
  'first.why':
    '“What do I hear about again and again and not understand? What would I do differently on Monday if I did?”',
  'first.bring': '“This I know, this I half know, and this I would rather not be asked.”',
  'first.rules':
    'Topics on and topics off, what may be quoted, how to say stop, how to move a session. It goes into your agreement.',
  'first.taste': 'Show one thing on one screen. Then {leader} tries it.',
  'first.goals': '“By the end of … I can …”, tied to what the programme is for.',
  'first.next': 'Put it into both calendars before you part.',
  'weekly.tried': 'A try that failed counts as much as one that worked.',
  'weekly.noticed': 'One thing that would not have reached {leader} otherwise.',
  'weekly.main': 'Show it, hand it over, and watch {leader} do it without helping too soon.',
  'weekly.back': '{mentor} asks, {leader} answers: budgets, careers, politics, a word everybody uses.',
  'weekly.action': 'Each small enough to be done by next time.',
  'weekly.balance': 'Who did most of the teaching today? Does the next date still hold?',
  'rescue.recap': 'Two sentences, no apologies.',
  'rescue.together': 'The smallest useful piece of your topic, with {leader} at the keyboard.',
  'rescue.action': 'Something that takes ten minutes.',
  'rescue.rebook': 'The next full session goes into both calendars now.',
  'check-in.goals': 'Read each one aloud. Changing a goal is no failure.',
  'check-in.helped': 'Each names one of both. {mentor} begins.',
  'check-in.balance': 'Where does the line go, and is that what you two want?',
  'check-in.rules': 'A new version of your agreement counts once both have signed it.',
  'check-in.ask': 'Time, a tool, an introduction, somebody to talk to.',
  'closing.changed': 'One example each, from a real working day.',
  'closing.surprised': 'Something you would not have guessed before the first hour.',
  'closing.goals': 'One word for each goal, then one sentence why.',
  'closing.learn': 'Only what both of you are willing to pass on.',
  'closing.next': 'End here, keep in touch, or introduce each other to somebody.',
  'closing.thanks': 'One concrete thing each. To end once the purpose is met is a success.',
})

export const agendaMessages = defineMessages('guides.agenda', {
  mentorLeads: '{mentor} leads',
  leaderLeads: '{leader} leads',
  youLead: 'you lead',
  both: 'both',
  minutes: '{minutes, number} min',
  bare: '{minutes, number}',
  textHead: '{kind}, {minutes, number} minutes',
  textLine: '{from, number}–{to, number} min, {who}: {what}',
  textBoth: 'both',
  textOffLimits: 'Off limits unless both decide otherwise: {text}',
  textStarter: '- {text}',
})
