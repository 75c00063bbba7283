import { defineMessages } from '#words/define-messages.ts'

/** The draft, sentence by sentence; the coordinator changes it before anybody reads it. */
export const pitchWords = defineMessages('pitches.draft', {
  greeting: 'Dear {name},',
  named: 'When we talked you named {topics} as something you would like to be surer of.',
  said: 'You put it like this: “{text}”.',
  offered: 'For {topic} at least {count, number} colleagues have already said that they would show it.',
  asking: 'For {topics} we are still asking who can show {count, plural, one {it} other {them}}.',
  view: '{own, select, yes {And you would like to understand this from people who see the work from the other end: “{text}”. That is what is shown you here.} other {And you would like to understand this from people who see the work from the other end: “{text}”. That is what a mentor brings with them.}}',
  what: 'In {programme} a colleague who is newer here guides you, on what you choose. What is said stays between the two of you.',
  rhythm:
    '{cadence, select, weekly {You meet every week} fortnightly {You meet every two weeks} monthly {You meet once a month} other {You agree how often you meet}}, for {minutes, number} minutes.',
  free: 'You decide, and a no needs no reason.',
})

export const pitchMessages = defineMessages('pitches', {
  page: '{own, select, yes {Talks: {menteeWord}} other {Talks with leaders}}',
  title:
    '{own, select, yes {{count, plural, =0 {Nobody has been talked with yet.} one {One person has said what they would like to be surer of.} other {# people have said what they would like to be surer of.}}} other {{count, plural, =0 {Nobody has been talked with yet.} one {One leader has said what they would like to be surer of.} other {# leaders have said what they would like to be surer of.}}}}',
  sub: '{own, select, yes {For those who hesitate: where they would like to be surer, and what newer colleagues could show them. Only you and they read it.} other {For leaders who hesitate: where they would like to be surer, and what newer colleagues could show them. Only you and they read it.}}',
  back: 'People',
  whoTitle: 'With whom',
  search: 'Name, department or job',
  searchDo: 'Find',
  searchHint:
    '{own, select, yes {Type a name to find people who could take part as {menteeWord} and have not decided.} other {Type a name to find leaders who could take part and have not decided.}}',
  foundNone:
    '{own, select, yes {Nobody by that name who could take part as {menteeWord} and has not decided.} other {Nobody by that name who could take part as a leader and has not decided.}}',
  foundCaption: '{own, select, yes {People found} other {Leaders found}}',
  listCaption:
    '{own, select, yes {People you have talked with or asked} other {Leaders you have talked with or asked}}',
  columnName: 'Name',
  columnState: 'Where it stands',
  columnDo: 'Next',
  stateAsked: 'Asked by mail on {at, date, ::yMMMd}',
  stateSaidLink: 'Wrote it themselves, {at, date, ::yMMMd}',
  stateSaidTalk: 'Noted after a talk, {at, date, ::yMMMd}',
  stateSent: 'Text sent on {at, date, ::yMMMd}',
  note: 'Note a talk',
  ask: 'Ask by mail',
  open: 'Open',
  askedDone: 'The questions are on their way to {name}. Nobody is reminded.',
  deletedDone: 'It is deleted, with the text made of it.',
  emptyTitle: 'Begin with what they would like to be surer of',
  emptyText:
    'Somebody who has been here for twenty years may find it hard to be shown something by a newcomer. Ask first where they would like to be surer; then say who could show it.',
  noteTitle: 'What did {name} say?',
  noteSub: 'In their words. Only you and they read it; they can see and delete it by the link in your text.',
  topics: 'Where would they like to be surer?',
  topicsHint: 'Up to five, from the topics of the programme.',
  ownWords: 'Something else, in their words',
  viewWanted: 'What would they like to understand of how newer colleagues see things?',
  optional: '(may stay empty)',
  save: 'Save and draft a text',
  change: 'Change what was said',
  delete: 'Delete all of it',
  deleteNote: 'What was said and the text go at once. It cannot be brought back.',
  talkPage: 'Talk with {name}',
  talkAsked: '{name} has been asked and has not answered.',
  talkTitle: 'A text for {name}',
  talkSub:
    '{own, select, yes {A draft from what was said and what is offered. Change it until it sounds like you.} other {A draft from what was said and what mentors offer. Change it until it sounds like you.}}',
  saidTitle: 'What was said',
  factTopics: 'Would like to be surer of',
  factWords: 'In their words',
  factView: 'Would like to understand',
  none: 'Nothing',
  text: 'The text',
  textHint: 'Numbers of people are said from five on, and in steps of five.',
  saveText: 'Save and look at it',
  asReadTitle: 'As {name} reads it',
  asReadNote:
    'The mail only says that you have written to them. The text opens behind its link, for them alone.',
  copyNote: 'You may also copy it from here and send it yourself.',
  send: 'Send it to {name}',
  sendAgain: 'Send the new text to {name}',
  sentOn: 'Sent on {at, date, ::yMMMdHm}. A text you change afterwards is read only once you send it too.',
  noAddress: 'There is no e-mail address of this person, so the text can only be copied.',
  problemTitle: 'One thing to settle first',
})

export const ownTalkMessages = defineMessages('pitches.own', {
  page: 'Three questions',
  askTitle: 'What would you like to be surer of?',
  askSub:
    '{own, select, yes {The coordinator of {programme} and you read this; nobody who would guide you, no sponsor, not your manager. You can change or delete it at any time.} other {The coordinator of {programme} and you read this; no mentor, no sponsor, not your manager. You can change or delete it at any time.}}',
  topics: 'Where would you like to be surer?',
  topicsHint: 'Up to five. All of it may stay empty, but not everything at once.',
  ownWords: 'Something else, in your words',
  viewWanted: 'What would you like to understand of how newer colleagues see things?',
  save: 'Send it to the coordinator',
  thanksTitle: 'Thank you. This is what you said.',
  pitchTitle: 'A text for you',
  pitchFrom: 'From the coordinator of {programme}',
  saidTitle: 'What you said',
  factTopics: 'You would like to be surer of',
  factWords: 'In your words',
  factView: 'You would like to understand',
  nextText:
    'You are not enrolled by this. If the programme asks you later, you can take these topics over with one press.',
  change: 'Change it',
  delete: 'Delete it',
  deleteTitle: 'Delete what you said?',
  deleteText: 'What you said and the text made of it go at once, for the coordinator too.',
  deleteYes: 'Yes, delete it',
  deleteNo: 'No, keep it',
  deleteGo: 'Go on',
  problemChoice: 'Choose one',
  goneTitle: 'Nothing is kept here.',
  goneText: 'What you said has been deleted, or its time was over. There is nothing to do.',
  help: 'Get help in confidence',
  helpNote: 'Read by a trained case handler, never by your manager.',
  skip: 'Skip to the page',
  brand: 'Upstream',
})

export const talkProblems = defineMessages('pitches.problem', {
  problemNothing: 'Choose a topic or write something',
  problemMany: 'Choose up to five topics',
  problemLong: 'This is too long. Shorten it a little',
  problemText: 'Write the text first',
})
