import { defineMessages } from '#words/define-messages.ts'

export const programmeMessages = defineMessages('programmes', {
  listTitle: '{count, plural, =0 {No programme yet} one {One programme} other {# programmes}}',
  listPage: 'Programmes',
  listCaption: 'Programmes, newest first',
  columnName: 'Programme',
  columnState: 'State',
  columnStarted: 'Started',
  emptyTitle: 'A programme begins with a need, not with a tool',
  emptyText:
    'Choose what it should move. Every starting point brings topics, a rhythm and safe settings that you can change one by one. Nobody is told anything until you say so.',
  picture: 'Two arcs that face each other: a mentor and a leader',
  start: 'Start a programme',
  stateDesigning: 'Being designed',
  stateApproved: 'Approved by the sponsor',
  stateOpen: 'Open for answers',
  stateLaunched: 'Running',
  stateClosed: 'Ended',
  newPage: 'New programme',
  newTitle: 'What should this programme move?',
  newHint:
    'It decides which topics, rhythm and protection are suggested. You can change all of it afterwards.',
  newName: 'What is it called?',
  newNameHint: 'People will read this name in every message. The year helps when you run it again.',
  create: 'Start this programme',
  problemTitle: 'One thing to settle first',
  problemPrefix: 'Problem: {title}',
  designPage: 'Design',
  designTitle:
    '{done, plural, =0 {Seven tasks, in any order.} one {# of 7 tasks is done.} =7 {All seven tasks are done.} other {# of 7 tasks are done.}}',
  designSub:
    'Each task is a handful of questions, one a page. What you answer is saved at once; what a starting point suggests counts only when you say yes to it.',
  designTasks: 'Set-up tasks',
  designDaysOff: 'Days off for everybody',
  next: 'Next: {question}',
  briefSoFar: 'The brief so far',
  openBrief: 'Open the brief',
  needOpen: 'The need comes first. Everything else follows from it.',
  taskDone: 'Done',
  taskStarted: 'Started',
  taskNotStarted: 'Not started',
  taskNeedsTopics: 'Can’t start yet: needs topics',
  changedAfterLaunch: 'Changed after launch',
  continue: 'Save and continue',
  back: 'Back to the tasks',
  saved: 'Saved {at, date, ::Hm}',
  ageWord: '“{one}”',
  ageWords:
    '{found} {count, plural, one {speaks} other {speak}} of people by their age. Better say what somebody knows, does or wants to learn: age tells nothing of that.',
  suggested: 'Suggested by the starting point. It counts when you save it.',
  otherVersion: 'What somebody else saved meanwhile',
  otherVersionKeep:
    'Your version is still in the fields below. Save again to replace theirs, or go back to keep it.',
})

export const programmeProblems = defineMessages('programmes', {
  problemNeeded: 'Write something here',
  problemLong: 'This is too long. Shorten it a little',
  problemNumber: 'Write a whole number',
  problemRange: 'This number is outside what is possible',
  problemDate: 'Choose a date',
  problemOrder: 'This date must come after the one before it',
  problemAddress: 'Write an e-mail address, such as name@example.org',
  problemChoose: 'Choose one',
  problemNameNeeded: 'Give the programme a name',
  problemStartingPoint: 'Choose what the programme should move',
  problemReason: 'Say the reason in a sentence',
})
