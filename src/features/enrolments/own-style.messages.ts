import { defineMessages } from '#words/define-messages.ts'

/** Five lines between two ends; neither end is the better one. */
export const styleMessages = defineMessages('enrolments.style', {
  title: 'How do you like to work?',
  sub: 'Neither end is the better one, and you may skip any line. It counts, a little, only if you and the other person answered all five.',
  who: 'Nobody reads your answers: not the person you are matched with, not your manager, not the coordinators. Coordinators see only how well the answers of two people fit.',
  stop: '{place, select, 0 {fully: {from}} 25 {rather: {from}} 50 {in between} 75 {rather: {to}} other {fully: {to}}}',
  openness: 'New things',
  opennessFrom: 'I stay with what has proved itself',
  opennessTo: 'I try what nobody has tried yet',
  conscientiousness: 'Order',
  conscientiousnessFrom: 'I begin and see as I go',
  conscientiousnessTo: 'I plan first and finish one thing at a time',
  extraversion: 'Talking',
  extraversionFrom: 'I listen first and think alone',
  extraversionTo: 'I think aloud and like company',
  agreeableness: 'Disagreeing',
  agreeablenessFrom: 'I say plainly what I think',
  agreeablenessTo: 'I look for what both can live with',
  neuroticism: 'Pressure',
  neuroticismFrom: 'It hardly touches me',
  neuroticismTo: 'I feel it at once',
  consent: 'I agree that these answers are used for matching, until I delete them',
  consentNote: 'Deleting is one press, here, at any time.',
  save: 'Save my answers',
  forget: 'Delete my answers',
  back: 'Back, without saving',
})
