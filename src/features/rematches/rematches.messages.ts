import { defineMessages } from '#words/define-messages.ts'

export const rematchMessages = defineMessages('rematches', {
  problem: 'Problem: {title}',
  summary: '{count, plural, one {One answer is missing} other {# answers are missing}}',
  needsPage: 'Find a partner',
  needsTitle: '{count, plural, one {One person has} other {# people have}} no partner after a match ended.',
  needsMore: 'Whoever has waited longest stands first.',
  needsEmptyTitle: 'Everybody whose match ended has a partner',
  needsEmptyText: 'When a match is declined or ends, whoever is left without a partner appears here.',
  noMentorDeclined:
    '{own, select, yes {{name} has nobody who guides: {other} could not take part.} other {{name} has no mentor: {other} could not take part.}}',
  noMentorEnded:
    '{own, select, yes {{name} has nobody who guides: the match with {other} has ended.} other {{name} has no mentor: the match with {other} has ended.}}',
  noLeaderDeclined:
    '{own, select, yes {{name} guides nobody: {other} could not take part.} other {{name} mentors nobody: {other} could not take part.}}',
  noLeaderEnded:
    '{own, select, yes {{name} guides nobody: the match with {other} has ended.} other {{name} mentors nobody: the match with {other} has ended.}}',
  find: 'Find a partner',
  line: 'Waiting list',
  lineTitle: '{count, plural, one {One person waits} other {# people wait}} for a partner.',
  lineNote: 'First come, first in line. Nobody on it is told that they wait.',
  lineEarly: 'Places are offered once the pairs are approved. Nobody here is told that they wait.',
  lineSince:
    '{own, select, yes {waits as {side, select, mentor {{mentorWord}} other {{menteeWord}}} since {since, date, ::dMMMM}} other {{side, select, mentor {waits for a leader to mentor} other {waits for a mentor}} since {since, date, ::dMMMM}}}',
  lineTaken: 'Had a partner in the match; a later choice changed that.',
  lineNone: 'The rules allowed no partner.',
  lineFull:
    '{count, plural, one {One partner was allowed and had no place left.} other {# partners were allowed; none had a place left.}}',
  lineFree: 'A place is free: {partner}, fit {fit}.',
  lineOffer: 'Offer the place',
  helpHours: 'Smallest change: accept fewer shared hours.',
  helpLevel: 'Smallest change: waive the level gap once.',
  helpLanguage: 'Smallest change: waive the shared language once.',
  helpPast: 'Smallest change: let two who were a pair meet again.',
  helpPlace:
    '{own, select, yes {Smallest change: {side, select, mentor {somebody is guided by a second person} other {somebody guides a second person}}.} other {Smallest change: {side, select, mentor {a leader takes a second mentor} other {a mentor takes a second leader}}.}}',
  aboutToLeave: 'A partner is asked on {at, date, ::EEEdMMMMHm}.',

  page: 'Find a partner',
  titleMentor:
    '{own, select, yes {{name} needs somebody to guide.} other {{name} needs a leader to mentor.}}',
  titleLeader: '{own, select, yes {{name} needs somebody who guides.} other {{name} needs a mentor.}}',
  proposalsTitle: 'Who fits',
  proposalsNote:
    'Reporting lines, past matches, wishes, places and hours have been checked for each of them.',
  changesNobody: 'Changes nobody else',
  changesMany:
    '{count, plural, one {Changes one other pair that nobody has been told of} other {Changes # other pairs that nobody has been told of}}',
  swapFold: 'Needs a swap',
  bestFold: 'Best for all who are undecided',
  fitOf: 'of 100, {word}',
  fitWeak: 'weak',
  fitFair: 'fair',
  fitGood: 'good',
  fitStrong: 'strong',
  reasonTopics: 'Offers what is wanted: {topics}',
  reasonBack: 'Would like to learn: {topics}',
  reasonLanguages: 'Shares {languages}',
  reasonHours: '{hours, plural, one {One free hour a week in common} other {# free hours a week in common}}',
  reasonNone: 'No rule stands between them',
  moveEnds:
    '{own, select, yes {{mentor} no longer guides {mentee}} other {{mentor} no longer mentors {mentee}}}',
  moveBegins:
    '{own, select, yes {{mentor} guides {mentee}, fit {fit}} other {{mentor} mentors {mentee}, fit {fit}}}',
  ripple:
    '{points, plural, =0 {The other pairs fit as well as before} other {The other pairs together: {signed} points of fit}}',
  noRunning: 'A pair that has been told is never taken apart for somebody else.',
  choose: 'Choose',
  chosen: 'Chosen',
  previewTitle: 'What they will read',
  previewFirst: 'First, to {name}',
  previewThen: 'After the yes, to {name}',
  offer: 'Offer this match',
  offerEnds: 'End the old match and offer this one',
  offerNote: 'Nothing leaves for ten minutes, and until then you can take it back.',
  howTitle: 'How it goes on',
  howWait: 'Nothing leaves for ten minutes. Until then you can take it all back.',
  howEnd: 'Then the match with {other} ends. Hours that are booked leave both calendars.',
  howFirst:
    '{own, select, yes {Whoever guides is asked first and may say no, with no reason.} other {The mentor is asked first and may say no, with no reason.}}',
  howThen:
    '{own, select, yes {The other hears of it only after that yes.} other {The leader hears of it only after the mentor’s yes.}}',
  endTitle: 'What happens to the match with {other}',
  endChain:
    'The two now stand on one reporting line, so their match cannot go on beside a new one. It ends kindly with your offer.',
  endLeft: 'One of the two has left, so their match cannot go on. It ends kindly with your offer.',
  endSame:
    'Both read the same words, and nothing says why. What they wrote stays theirs, and their hours stay counted.',
  endKeep: 'To keep this match instead, say why on its own page',
  previewEnd: '{count, plural, =0 {Nobody of the old match has an address} other {At once, to {names}}}',
  waitingTitle: '{mentor} is asked first, about mentoring {mentee}.',
  waitingEnds: 'The old match ends then, and not before. Taking this back leaves it as it was.',
  waitingMore: 'Nothing leaves before {at, date, ::Hm}.',
  undo: 'Take it back',
  noneTitle: 'No allowed partner has a place to spare',
  noneText:
    '{own, select, yes {Ask somebody willing for one more place, or wait for the next match. Rules are looked at again each time this page is opened.} other {Ask a willing mentor for one more place, or wait for the next match. Rules are looked at again each time this page is opened.}}',
  toMatch: 'To the match',
  callTitle: '{name} has said no twice',
  callText:
    'A third offer rarely fits better. Call and ask what would help; then start a match with what you heard.',
  callWrite: 'Write to {name}',
  allNeeds: 'Everybody without a partner',

  pickMissing: 'Choose one of the proposals',
})
