import { defineMessages } from '#words/define-messages.ts'

export const workMessages = defineMessages('programmes.work', {
  page: 'Work for the team',
  over: 'Work for the team of {name}',
  enough:
    '{has, plural, one {One hour} other {# hours}} a week will do: the busiest weeks take {from, number} to {to, number}.',
  tight:
    '{has, plural, one {One hour} other {# hours}} a week may not do. {phase} takes {from, number} to {to, number}.',
  short:
    '{has, plural, one {One hour} other {# hours}} a week will not do. {phase} takes {from, number} to {to, number}.',
  alone:
    'One person for {pairs, number} pairs: when they are ill or away, nobody sees which pairs are stuck. Name a second one who can open this workbench.',
  sub: 'An estimate from assumptions you can change. The range goes from the lowest of each to the highest.',
  emptyTitle: 'How much work it will be depends on how many pairs there are',
  emptyText: 'Say how many you plan for and how often they meet. A guess is enough.',
  toTeam: 'Say how many pairs',
  changeTeam: 'Change pairs and hours',
  toRhythm: 'Say how often they meet',
  change: 'Change the assumptions',
  tableCaption: 'Hours a week by phase',
  columnPhase: 'Phase',
  columnWeeks: 'Weeks',
  columnWeekly: 'Hours a week',
  columnInAll: 'Hours in all',
  range: '{from, number}–{to, number}',
  phasePrepare: 'Preparing',
  phaseAsk: 'Asking people',
  phaseMatch: 'Matching and announcing',
  phaseRun: 'While pairs meet',
  phaseClose: 'Closing',
  workingTitle: 'How it was reckoned',
  partPrepare:
    '{own, select, yes {Design, sponsor and first talks} other {Design, sponsor and talks with leaders}}',
  partAsking: 'Questions of {count, number} people until they have answered',
  partLooking: 'A look at {count, plural, one {one pair} other {# pairs}} before they are announced',
  partCalls: 'First calls that do not come about: {from, number} to {to, number}',
  partSteady: 'A look at Today and a word with the sponsor, {weeks, number} weeks',
  partStuck: 'Sessions that leave something to do: {from, number} to {to, number} of {sessions, number}',
  partCircle:
    '{own, select, yes {Circle: {count, plural, one {one date} other {# dates}}} other {Mentor circle: {count, plural, one {one date} other {# dates}}}}',
  partClosing: 'The end of {count, plural, one {one pair} other {# pairs}}',
  columnPart: 'What',
  columnHours: 'Hours',
  alreadyDone: 'What the product does by itself',
  doneAsking: 'Invitations, one reminder, answers, and who may take part by the rules',
  doneMatching: 'The match with its reasons, and both messages',
  doneMeeting:
    'Times that suit both, calendar invitations, agendas, the log after each session, check-ins on their dates',
  doneWatching: 'Which pairs slow down or slip back, each with what to do about it in one press',
  doneClosing: 'Closing pages, certificates, follow-up, deleting what has expired',
  rolesTitle: 'What others can take over',
  roleCoordinator: 'A second coordinator',
  roleCoordinatorText:
    'sees and does all you do here. Two can work at once; each sees what the other has changed.',
  roleHandler: 'A case handler',
  roleHandlerText:
    'answers what people say in confidence, in a room of their own. You neither see it nor have to.',
  roleSponsor: 'The sponsor',
  roleSponsorText:
    '{own, select, yes {speaks to people who call off again and again. Today says when it is time to ask.} other {speaks to leaders who call off again and again. Today says when it is time to ask.}}',
  roleAssistant: '{own, select, yes {Assistants} other {Assistants of leaders}}',
  roleAssistantText: 'book and move hours, and see nothing else.',
  roleAdministrator: 'An administrator',
  roleAdministratorText:
    'reads in the people file, sees to mail and backups, and answers requests about data.',
  adviceTitle: 'About the time for it',
  adviceMore: 'See the estimate',
})
