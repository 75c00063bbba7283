import { defineMessages } from '#words/define-messages.ts'

export const circleMessages = defineMessages('circles', {
  page: '{own, select, yes {Circle: {mentorWord}} other {Mentor circle}}',
  problem: 'Problem: {title}',
  summary: '{count, plural, one {One answer needs a look} other {# answers need a look}}',
  lookAgain: 'Look at this answer again.',

  officeTitle:
    '{own, select, yes {{count, plural, =0 {{mentorHead}: a circle among themselves. Set a first date} one {One date of the circle is ahead} other {# dates of the circle are ahead}}} other {{count, plural, =0 {Mentors meet among themselves: set a first date} one {One date of the mentor circle is ahead} other {# dates of the mentor circle are ahead}}}}',
  officeSub:
    '{own, select, yes {Whoever takes part as {mentorWord} hears here that others have the same questions. You see how many come and later who was there; what is said stays among them.} other {Mentors hear here that others have the same questions. You see how many come and later who was there; what is said stays among them.}}',
  ahead: 'Ahead',
  past: 'Past',
  when: '{at}, {minutes, number} minutes',
  comes:
    '{own, select, yes {{coming, plural, =0 {Nobody has said yet that they come.} one {One of {mentors, number} people says they come.} other {# of {mentors, number} people say they come.}}} other {{coming, plural, =0 {Nobody has said yet that they come.} one {One of {mentors, number} mentors says they come.} other {# of {mentors, number} mentors say they come.}}}}',
  attended:
    '{own, select, yes {{attended, plural, =0 {Nobody was there.} one {One person was there.} other {# people were there.}}} other {{attended, plural, =0 {Nobody was there.} one {One mentor was there.} other {# mentors were there.}}}}',
  sure: 'Take this date out; its answers go with it',
  sureMissing: 'Tick the box to take this date out.',
  remove: 'Take out',
  whoCame: 'Who was there',
  whoHint: 'Only that somebody was there is kept, never what was said.',
  noMentors:
    '{own, select, yes {Nobody who takes part as {mentorWord} is in a pair yet.} other {No mentor of this programme is in a pair yet.}}',
  saveCame: 'Save attendance',
  planTitle: 'Another date',
  day: 'Day',
  hour: 'Hour',
  chooseHour: 'Choose an hour',
  minutes: 'How long',
  chooseMinutes: 'Choose a length',
  someMinutes: '{minutes, number} minutes',
  place: 'Place',
  placeHint: 'A room or a call. It stands in calendars, so nothing that says what a pair works on.',
  plan: 'What is planned',
  planHint: 'For example: half an hour on one question of each, half an hour on what helped.',
  add: 'Set this date',
  dayMissing: 'Enter a day.',
  hourMissing: 'Choose an hour.',
  minutesMissing: 'Choose how long it lasts.',
  placeMissing: 'Enter a place, at most 200 characters.',
  planMissing: 'Say what is planned, in at most 1000 characters.',
  done: '{own, select, yes {{done, select, set {The date is set. Whoever takes part as {mentorWord} sees it on their page.} out {The date has been taken out.} other {Attendance is saved.}}} other {{done, select, set {The date is set. Mentors see it on their page.} out {The date has been taken out.} other {Attendance is saved.}}}}',

  title:
    '{own, select, yes {{count, plural, =0 {No date of your circle is set yet} one {Your circle meets once more} other {Your circle meets # times}}} other {{count, plural, =0 {No date of the mentor circle is set yet} one {The mentor circle meets once more} other {The mentor circle meets # times}}}}',
  sub: '{own, select, yes {For everybody who takes part in {programme} as {mentorWord}, among themselves. Nobody from the other side is there, and nothing of it is written down.} other {Mentors of {programme}, among themselves. Nobody from the leaders is there, and nothing of it is written down.}}',
  none: 'As soon as a date is set, it stands here.',
  where: 'Where: {place}',
  saidYes: 'You have said that you come.',
  saidNo: 'You have said that you do not come. Only you see that.',
  yes: 'I come',
  no: 'I do not come',
  begun: 'It has begun.',
  file: 'Into my calendar',
  entry: '{own, select, yes {Circle: {mentorWord}} other {Mentor circle}}',
})
