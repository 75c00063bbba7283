import { defineMessages } from '#words/define-messages.ts'

/** The card, in the order it is read. */
export const etiquetteLines = defineMessages('guides.etiquette-line', {
  time: 'Begin on time. Whoever has to move a session offers two other times in the same breath; twice in a row is a reason to talk.',
  lead: '{own, select, yes {The {mentorWord} leads the topic. Rank waits outside.} other {The mentor leads the topic. Rank waits outside.}}',
  stays: 'What is said here stays here. Ask before you quote it.',
  offered: 'Experience is offered, never asked for. “Pass” needs no reason.',
  patient: 'Be patient with slow learning, on both sides. Not knowing is why you meet.',
  early: 'Say early “I do not understand”. Say “ouch” when it hurts; the answer is “thank you”.',
  favours: 'No favours, no talk of performance, no messages to each other’s manager.',
  laptops: 'Screens are for showing, not for mail. Any quiet place will do, outside the office too.',
  thanks: 'Thank each other for one concrete thing.',
  help: 'Stuck or uneasy? Help in confidence is at the foot of every page.',
})

export const etiquetteMessages = defineMessages('guides.etiquette', {
  title: 'How the two of you treat each other',
  sub: 'One card for both. It prints on one side of A6.',
  print: 'To print it, use your browser’s print command.',
  back: 'Back to the guide',
})
