import { defineMessages } from '#words/define-messages.ts'

/** The words of every agreement. What a pair writes itself stands beside them, never inside. */
export const agreementMessages = defineMessages('agreements', {
  lineTime:
    '{minutes, plural, =60 {An hour} other {# minutes}} {cadence, select, weekly {a week} fortnightly {every two weeks} monthly {a month} other {at a rhythm of your own}}. You both protect it.',
  lineStays: 'What is said stays between you two.',
  lineLimits: 'You set together what is off limits.',
  lineMentorLeads: 'You lead; {name} learns.',
  lineLeaderLearns: '{name} leads; you learn.',
  lineStop: 'Either may stop, with no reason given.',

  version: 'version {version}',
  purposeHead: 'Purpose',
  purpose:
    '{own, select, yes {{mentor} guides {mentee} on {topics}.} other {{mentor} mentors {mentee} on {topics}.}}',
  purposePlain:
    '{own, select, yes {{mentor} guides {mentee}, and each learns from the other.} other {{mentor} mentors {mentee}, and each learns from the other.}}',
  rolesHead: 'Roles',
  roles:
    '{own, select, yes {{mentor} takes part as {mentorWord}, leads the hours and says what there is to learn. {mentee} takes part as {menteeWord} and learns: listens, asks and tries things out. Rank plays no part while you meet.} other {{mentor} is the mentor, leads the hours and says what there is to learn. {mentee} learns: listens, asks and tries things out. Rank plays no part while you meet.}}',
  goalsHead: 'Goals',
  goals: 'Each of you names what you want to reach. Every goal serves an objective of the programme.',
  agendaHead: 'Agenda',
  agenda:
    '{owner, select, mentor {{mentor} brings the plan for each hour.} mentee {{mentee} brings the plan for each hour, and {mentor} leads it.} other {You bring the plan for each hour in turn.}}',
  offLimitsHead: 'Off limits',
  offLimits: 'You decide together what you do not talk about. Each of you may leave a question unanswered.',
  offLimitsNamed: 'Named so far:',
  stayHead: 'What stays between you',
  stay: 'What is said in your hours stays between you two. Nobody else reads your notes: no manager, no sponsor, nobody of the programme. The programme sees whether and when you meet, never what you say.',
  limitsHead: 'And where that ends',
  limits:
    'Some things have to be passed on: danger to somebody’s life or health, harassment or discrimination, a serious breach of the law. Then tell the other one first, if that is safe, and pass on only what is needed. Each of you may always get help in confidence.',
  rhythmHead: 'Rhythm and place',
  rhythm:
    '{minutes, plural, =60 {An hour} other {# minutes}} {cadence, select, weekly {a week} fortnightly {every two weeks} monthly {a month} other {as often as suits you both}}. Whoever cannot come moves the hour early. No reason is needed.',
  places: 'You meet {places}.',
  'place.video': 'by video',
  'place.office': 'at the office',
  'place.outside': 'outside, in a café for instance',
  'place.walk': 'on a walk',
  endHead: 'End',
  endOn:
    'It ends on {day}, or before when the purpose is met. Either may stop at any time, with no reason given. A last hour closes it.',
  endOpen:
    'It ends when the purpose is met. Either may stop at any time, with no reason given. A last hour closes it.',
})
