import { defineMessages } from '#words/define-messages.ts'

export const caseMessages = defineMessages('programmes.case', {
  page: 'Business case',
  over: 'Business case of {name}',
  paysIf:
    'It pays for itself if {stays, number} of the {leavers, plural, one {one person} other {# people}} who would have left in a year {stays, plural, one {stays} other {stay}}.',
  beyondMore:
    '{own, select, yes {That is more than the {among, number} or so who would leave among those who guide in that time, at last year’s rate.} other {That is more than the {among, number} or so who would leave among its own mentors in that time, at last year’s rate.}}',
  notByStaying:
    'It cannot pay for itself through people who stay: {stays, number} would have to, and {leavers, plural, =0 {nobody} one {one} other {#}} left last year.',
  free: 'By these figures it costs nothing.',
  open: 'The sum cannot be done yet.',
  openMore: '{count, plural, one {One figure is} other {# figures are}} missing.',
  sub: 'From your own figures. It says what would have to happen, not that it will.',
  emptyTitle: 'A business case begins with what you know',
  emptyText:
    'How many people left, what it costs when one leaves, how many pairs you plan and what an hour of work costs. Figures of other organisations are no evidence for yours, so none is suggested.',
  begin: 'Enter the figures',
  change: 'Change the figures',
  changeSums: 'Course and other costs',
  missingTitle: 'What is missing',
  missingRhythm: 'How often pairs meet, and how long',
  missingTeam: 'Who runs it, with how many hours',
  missingPairs: 'How many pairs you plan for',
  missingRate: 'What an hour of work costs',
  missingPeople: 'How many people are in the group',
  missingLeavers: 'How many of them left in a year',
  missingLeavingCost: 'What it costs when one of them leaves',
  costTitle: 'What the programme costs',
  leavingTitle: 'What leaving costs',
  changeTitle: 'What would have to change',
  columnWhat: 'What',
  columnWorking: 'Reckoned',
  columnAmount: 'In {currency}',
  yourCurrency: 'your currency',
  thisGroup: 'the group',
  rowPairs: '{own, select, yes {Hours: {mentorWord} and {menteeWord}} other {Hours of mentors and leaders}}',
  workPairs:
    '{pairs, plural, one {one pair} other {# pairs}} × {hoursAPair, plural, one {one hour} other {# hours}} of both together × {rate, number} an hour',
  rowTeam: 'Hours of the team',
  workTeam: '{teamHours, plural, one {one hour} other {# hours}} × {rate, number} an hour',
  rowOther: 'Other costs',
  workOther: 'as entered',
  rowTotal: 'The programme in all',
  workTotal: 'the three together',
  rowLeaving: 'One person leaves',
  rowYear: 'A year of leaving',
  workYear:
    '{leavers, plural, =0 {nobody} one {one person} other {# people}} of {people, number} × {leavingCost, number}',
  rowStays: 'People who would have to stay',
  workStays: '{total, number} ÷ {leavingCost, number}, rounded up',
  columnNumber: 'Number',
  rowLeft: 'People who left in twelve months',
  workLeft: 'as entered, of {people, number} ({group})',
  rowAmong:
    '{own, select, yes {Of them, among as many people as take part as {mentorWord}} other {Of them, among as many people as there are mentors}}',
  workAmong:
    '{pairs, number} of {people, number}, over {months, plural, one {one month} other {# months}}, if they leave as often as the group',
  rowGain: '{what}',
  workGain: '{total, number} ÷ {worth, number} each, rounded up',
  courseTitle: 'Beside a course',
  rowCourse: '{own, select, yes {A course for as many people} other {A course for as many leaders}}',
  workCourse:
    '{pairs, number} × ({price, number} and {hours, plural, one {one hour} other {# hours}} × {rate, number})',
  rowDifference: 'The programme beside it',
  courseMore: '{difference, number} more',
  courseLess: '{difference, number} less',
  courseSame: 'the same',
  courseNote:
    'This compares what the two cost, not what they do. The pairs reach two people each and the course one.',
  costSentence:
    'The programme costs {total, number} {currency}: {pairCost, number} for the hours of {pairs, plural, one {one pair} other {# pairs}}, {teamCost, number} for the team, {otherCosts, number} for everything else.',
  leavingSentence:
    'Of {people, number} people ({group}) {leavers, plural, =0 {nobody} one {one} other {#}} left in twelve months. One leaving costs {leavingCost, number} {currency}.',
  sourceSentence: 'Where that figure comes from: {source}.',
  divided: '{total, number} ÷ {leavingCost, number}, rounded up, is {stays, number}.',
  amongMentors:
    '{own, select, yes {Were {pairs, plural, one {one person} other {# people}} who guide to leave as often as the group, about {among, number} would in {months, plural, one {one month} other {# months}}.} other {Were {pairs, plural, one {one mentor} other {# mentors}} to leave as often as the group, about {among, number} would in {months, plural, one {one month} other {# months}}.}}',
  gainSentence: 'Or {needed, number} times this, worth {worth, number} {currency} each: {what}.',
  courseSentence:
    '{own, select, yes {A course for {pairs, plural, one {one person} other {# people}} would cost {total, number} {currency}. That compares what they cost, not what they do.} other {A course for {pairs, plural, one {one leader} other {# leaders}} would cost {total, number} {currency}. That compares what they cost, not what they do.}}',
  caveat:
    'All figures are our own. Last year may not repeat itself, and nobody knows beforehand who stays because of it.',
  unfinished: 'Not every figure is known, so nothing is concluded.',
  briefTitle: 'In the sponsor’s brief',
  briefIn: 'The brief carries this chapter:',
  briefOut: 'The brief does not mention it. It would carry this chapter:',
  putIn: 'Put it into the brief',
  takeOut: 'Take it out of the brief',
  toBrief: 'Open the brief',
})
