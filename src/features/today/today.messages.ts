import { defineMessages } from '#words/define-messages.ts'

export const todayMessages = defineMessages('today', {
  asOf: 'as of {at, date, ::Hm}',
  dayAndWeek: '{at, date, ::EEEEdMMMM}, week {week, number} of {weeks, number}',
  day: '{at, date, ::EEEEdMMMM}',
  refresh: 'Refresh',
  headlineMeeting:
    '{pairs, plural, one {{course, plural, =0 {The one pair is not meeting as agreed.} other {The one pair is meeting as agreed.}}} other {{course, number} of {pairs, number} pairs are meeting as agreed.}}',
  headline:
    '{pairs, plural, =0 {Nobody is asked to be a pair yet.} one {{accepted, plural, =0 {One pair is asked; nobody has said yes yet.} other {The one pair has said yes.}}} other {{accepted, number} of {pairs, number} pairs have said yes.}}',
  needCount:
    '{count, plural, =0 {Nothing needs you today.} one {One thing needs you; the rest is quiet.} other {# things need you; the rest is quiet.}}',
  needsTitle: 'Needs you',
  quietTitle: 'Nothing needs you.',
  quietNext: 'Next: {what} on {at, date, ::dMMMM}.',
  quietText: 'As soon as somebody waits for you, it stands here.',
  moreNeeds: '{count, plural, one {and one more} other {and # more}}',
  needsFoot: 'Oldest harm first. Every message is shown to you before it goes.',
  alertSettings: 'When alerts fire',
  menu: 'More for this',
  openPair: 'Open the pair',
  openPairs: 'See the pairs',
  later: 'Not before a day you name',
  keep: 'Keep, say why',
  sent: '{mails, plural, =0 {Nobody of them has an address, so nothing was written.} one {One mail leaves in half a minute.} other {# mails leave in half a minute.}}',
  undo: 'Undo',
  undone: 'Taken back. Nobody was written to.',
  chosen: 'Written down. It is quiet until then.',

  cancelledTwice: '{name} called off twice in a row.',
  stalled: '{mentor} and {mentee} have stalled.',
  firstHour: '{mentor} and {mentee} have not booked a first hour.',
  drifting: '{mentor} and {mentee} are drifting into ordinary mentoring.',
  drifted: '{mentor} and {mentee} have drifted into ordinary mentoring.',
  oneWay: '{mentor} teaches {mentee} nearly all of it.',
  chain: '{mentee} and {mentor} are now on one reporting line.',
  left: '{mentor} or {mentee} has left.',
  mentorsOn:
    '{own, select, yes {{mentor} guides {mentee} on {topic}.} other {{mentor} mentors {mentee} on {topic}.}}',
  mentorsPlain: '{own, select, yes {{mentor} guides {mentee}.} other {{mentor} mentors {mentee}.}}',
  lastMet:
    '{days, plural, =0 {They last met today;} one {They last met yesterday;} other {They last met # days ago;}} {rhythm, select, weekly {the rhythm is weekly.} fortnightly {the rhythm is every two weeks.} other {the rhythm is monthly.}}',
  neverMet: 'They have not met yet.',
  noticedOn: 'Noticed with the import of {at, date, ::dMMMM}.',
  manyCancelled:
    '{count, plural, one {One pair has had two hours called off in a row.} other {# pairs have had two hours called off in a row.}}',
  manyStalled: '{count, plural, one {One pair has stalled.} other {# pairs have stalled.}}',
  manyFirst:
    '{count, plural, one {One pair has not booked a first hour.} other {# pairs have not booked a first hour.}}',
  manyDrifting:
    '{count, plural, one {One pair is drifting into ordinary mentoring.} other {# pairs are drifting into ordinary mentoring.}}',
  manyDrifted:
    '{count, plural, one {One pair has drifted into ordinary mentoring.} other {# pairs have drifted into ordinary mentoring.}}',
  manyOneWay:
    '{own, select, yes {{count, plural, one {In one pair nothing comes back to the {mentorWord}.} other {In # pairs nothing comes back to the {mentorWord}.}}} other {{count, plural, one {In one pair the mentor gets nothing back.} other {In # pairs the mentor gets nothing back.}}}}',
  manyBroken: '{count, plural, one {One pair breaks a rule now.} other {# pairs break a rule now.}}',
  manyWhy: 'The oldest since {from, date, ::dMMMM}, the newest since {to, date, ::dMMMM}.',
  driftWhy:
    '{own, select, yes {The {menteeWord} did most of the teaching, several times running.} other {The leader did most of the teaching, several times running.}}',
  oneWayWhy:
    '{own, select, yes {The {mentorWord} did nearly all of the teaching, three times running.} other {The mentor did nearly all of the teaching, three times running.}}',
  mails: '{count, plural, one {One mail did not get through.} other {# mails did not get through.}}',
  mailsWhy: 'The outbox says why. They can be sent again.',
  mentorsSilent:
    '{own, select, yes {{count, plural, one {One person asked as {mentorWord} has not answered.} other {# people asked as {mentorWord} have not answered.}}} other {{count, plural, one {One mentor has not answered.} other {# mentors have not answered.}}}}',
  leadersSilent:
    '{own, select, yes {{count, plural, one {One person asked as {menteeWord} has not answered.} other {# people asked as {menteeWord} have not answered.}}} other {{count, plural, one {One leader has not answered.} other {# leaders have not answered.}}}}',
  silentWhy: 'Asked up to {days, plural, one {one working day} other {# working days}} ago.',
  alone: '{count, plural, one {One person has no partner.} other {# people have no partner.}}',
  aloneWhy:
    '{own, select, yes {{mentorHead} {mentors, number}, {menteeWord} {mentees, number}. The match says what would change that.} other {{mentors, number} mentors, {mentees, number} leaders. The match says what would change that.}}',
  partnerWhy: 'Since {since, date, ::dMMMM}. The page says who fits, and what each choice would change.',
  places:
    '{count, plural, one {A place is free for one person who waits.} other {Places are free for # people who wait.}}',
  placesWhy: 'Since {since, date, ::dMMMM}. The waiting list says whose turn it is and how well they fit.',
  seeLine: 'Open the waiting list',
  unread: '{mentor} and {mentee} meet for the first time before both have read.',
  unreadWhy: 'On {at, date, ::EEEEdMMMMHm}. The hour takes place; a call helps, or a waiver by name.',
  unreads: '{count, plural, one {One first hour begins} other {# first hours begin}} before both have read.',
  unreadsWhy: 'The first on {at, date, ::EEEEdMMMMHm}. They take place; a call helps, or a waiver by name.',
  seeReadings: 'See what is open',
  topic:
    '{own, select, yes {{topic}: wanted {wanted, number} times, offered {offered, number} times.} other {{topic}: {wanted, number} leaders want it, {offered, number} mentors offer it.}}',
  topicWhy: '{short, plural, one {One more} other {# more}} would close the gap.',
  pulse: 'How people rate their hours has fallen from {from} to {to}.',
  pulseWhy: 'Of five; only answers of enough people are compared.',

  offerTimes: 'Offer three times',
  restart: '25-minute restart',
  fixedSlot: 'Suggest a fixed time',
  askAssistant: 'Ask the assistant',
  pauseOrEnd: 'Pause or end it',
  shorten: 'Shorten to 25 minutes',
  roleCard: 'Send the role card',
  askBack: 'Send “ask me back”',
  remindOnce: 'Remind once',
  offerAll: 'Offer times to all {count, number}',
  restartAll: 'Restart for all {count, number}',
  findPartners: 'Find partners',
  findOthers: 'Find other partners',
  closeKindly: 'Close kindly',
  draftCall: '{own, select, yes {Draft a call} other {Draft a call for mentors}}',
  seePulse: 'Read the items',
  planCheckIn: 'Plan a check-in',
  seeOutbox: 'Open the outbox',
  seeMatch: 'Go to the match',
  offerAnother: 'Offer another',

  fieldTitle: 'Every pair, by last meeting',
  fieldLabel: 'Pairs by how they are doing',
  crowdNote:
    'Each mark stands for {each, number} pairs, rounded up; the counts are exact. Colour marks those to look at.',
  group: 'Group:',
  groupNone: 'none',
  groupRegion: 'region',
  noRegion: 'No region',
  list: 'List',
  stateOnCourse: 'On course',
  stateSlowing: 'Slowing',
  stateStalled: 'Stalled',
  stateNew: 'New',
  statePaused: 'Paused',
  balanceLine:
    'Balance: {designed, number} as designed, {evening, number} evening out, {drifted, number} drifted, {oneway, number} one-way, {unknown, number} not known.',
  colourNote:
    '{count, plural, =0 {} one {Colour marks the one pair to look at.} other {Colour marks the # pairs to look at.}}',
  columnState: 'State',
  columnRegion: 'Region',
  columnPairs: 'Pairs',
  markLabel: '{mentor} and {mentee}',

  funnelTitle: 'From invited to accepted',
  funnelTitleMet: 'From invited to meeting',
  funnelNote: 'All counts are people, from one common start. Somebody in two pairs counts once.',
  asTable: 'Show as table',
  stage: 'Stage',
  people: 'People',
  stageAsked: 'Invited',
  stageInterested: 'Interested',
  stageEnrolled: 'Enrolled',
  stageMatched: 'Matched',
  stageAccepted: 'Accepted',
  stageMetOnce: 'First hour held',
  stageMetThrice: 'Three held',

  goalsTitle: 'Goals',
  goalsFinding:
    '{total, plural, one {One goal} other {# goals}}: {reached, number} reached, {moving, number} moving',
  goalsAtLeast:
    '{total, plural, one {One goal} other {# goals}}: at least {reached, number} reached, {moving, number} moving',
  goalsFew:
    'Fewer than five pairs have written a goal, so nothing is counted here yet. The guide of the first hour asks for one.',
  goalsNote:
    'Hatched: fewer than five pairs stand behind a part, or it would give another one away. Goals let go stand in the table.',
  goalsNotStarted: 'not started',
  goalsMoving: 'moving',
  goalsReached: 'reached',
  goalsLetGo: 'let go',
  goalsAll: 'all',
  goalsHidden: 'hidden',
  goalsRowHidden: 'hidden',
  goalsPartHidden: '{total, plural, one {One goal} other {# goals}}, parts hidden',
  objective: 'Objective',

  allPulses: 'Every round',

  nextDates: 'Next dates',
  setDates: 'Change the dates',
  noDates: 'No date is set.',
  now: 'Today, week {week, number}',
  dateStart: 'First hours',
  dateCheckIn: 'Check-in, week {week, number}',
  datePulse: 'Pulse, week {week, number}',
  dateClosing: 'Closing agenda goes out',
  dateEnd: 'The programme ends',
})
