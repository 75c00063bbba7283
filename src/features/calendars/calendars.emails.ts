import { defineMessages } from '#words/define-messages.ts'
import type { Say } from '#words/speak.ts'
import type { MailContent } from '#features/mails/mail-content.rules.ts'
import type { SessionKind } from '#features/sessions/sessions.contract.ts'

export const calendarEmails = defineMessages('calendar-emails', {
  title: '{mentor} / {leader}: hour',
  feedName: 'Sessions at {organisation}',
  bookedSubject:
    '{kind, select, first {Booked: first hour, {at, date, ::EEEdMMMHm}} chemistry {Booked: chemistry call, {at, date, ::EEEdMMMHm}} closing {Booked: last hour, {at, date, ::EEEdMMMHm}} other {Booked: {at, date, ::EEEdMMMHm}}}',
  hello: 'Hello {name},',
  bookedText: 'You and {other} meet on {at, date, ::EEEEdMMMMHm} (your time), for {minutes} minutes.',
  theirs: 'For {other} that is {theirs, date, ::EEEEdMMMMHm}.',
  where: 'Where: {place}',
  answer: 'Accept or decline in your calendar. That is the answer; nothing else is needed.',
  agendaBelow: 'The plan for the hour stands in the calendar entry.',
  movedSubject: 'Moved: {from, date, ::EEEdMMMHm} → {to, date, ::EEEdMMMHm}',
  movedText:
    'Your hour with {other} has moved from {from, date, ::EEEEdMMMMHm} to {to, date, ::EEEEdMMMMHm} (your time).',
  movedAnswer: 'Your calendar asks whether the new time suits you.',
  turnedSubject:
    '{plan, select, checkIn {A check-in: {at, date, ::EEEdMMMHm}} other {An ordinary hour again: {at, date, ::EEEdMMMHm}}}',
  turnedText:
    '{plan, select, checkIn {Your next hour with {other}, {at, date, ::EEEEdMMMMHm} (your time), is a check-in: time to look at how it goes between the two of you.} other {Your hour with {other}, {at, date, ::EEEEdMMMMHm} (your time), has its ordinary plan again.}}',
  turnedKeeps: 'Day and time stay. The plan stands in the calendar entry.',
  cancelledSubject: 'Cancelled: {at, date, ::EEEdMMM}. Pick another?',
  cancelledText: 'Your hour with {other} on {at, date, ::EEEEdMMMMHm} (your time) will not take place.',
  cancelledNext: 'We have looked for three times that suit you both.',
  takenOutSubject: 'Cancelled: {at, date, ::EEEdMMM}',
  takenOutNext: 'It has been taken out of your calendar. There is nothing for you to do.',
  chooseTime: 'Choose a time',
  linkNote: 'Opening the page decides nothing.',
  seriesSubject: 'Booked: your hours from {at, date, ::EEEdMMMHm}',
  seriesText:
    'You and {other} meet {count, plural, one {once} other {# times}}, the first time on {at, date, ::EEEEdMMMMHm} (your time), for {minutes} minutes each.',
  seriesKeeps: 'The hour stays the same where it was planned, also when the clocks change.',
  seriesEndedSubject: 'Your repeating hours have ended',
  seriesEndedText: 'The hours with {other} that were still to come have been taken out of your calendar.',
  gapsSubject:
    '{count, plural, =0 {All your hours with {other} stand again} one {No hour with {other} on {at, date, ::EEEdMMM}} other {# hours with {other} do not take place}}',
  gapsText:
    '{count, plural, =0 {Hours that had been left out of your repeating hours with {other} are back.} one {This one of your repeating hours with {other} does not take place:} other {These of your repeating hours with {other} do not take place:}}',
  gapsHour: '{at, date, ::EEEEdMMMMHm} (your time)',
  gapsMore:
    '{count, plural, one {and one more, which your calendar shows} other {and # more, which your calendar shows}}',
  gapsRest: 'All other hours stay as they are, and your calendar follows. Nobody needs a reason.',
  declinedSubject: 'Three other times with {other}',
  declinedText:
    'The hour on {at, date, ::EEEEdMMMMHm} (your time) does not suit one of you. Nothing else has changed, and nobody needs a reason.',
  declinedNext: 'Choose another time. Until one of you does, the hour stays where it is.',
})

export interface HourWords {
  readonly name: string
  readonly other: string
  readonly kind: SessionKind
  readonly at: Date
  /** The same hour as the other one's clock shows it, when it differs. */
  readonly theirs: Date | null
  readonly minutes: number
  readonly place: string | null
}

/** What stands in the calendar's own line: two names, never the topic. */
export function neutralTitle(say: Say, names: { mentor: string; leader: string }): string {
  return say(calendarEmails.title, names)
}

const about = (say: Say, { other, theirs, place }: HourWords): string[] => [
  ...(theirs ? [say(calendarEmails.theirs, { other, theirs })] : []),
  ...(place ? [say(calendarEmails.where, { place })] : []),
]

/** Message 8. */
export function bookedMail(hour: HourWords, withAgenda: boolean) {
  return (say: Say): MailContent => ({
    subject: say(calendarEmails.bookedSubject, { kind: hour.kind, at: hour.at }),
    paragraphs: [
      say(calendarEmails.hello, { name: hour.name }),
      say(calendarEmails.bookedText, { other: hour.other, at: hour.at, minutes: hour.minutes }),
      ...about(say, hour),
      ...(withAgenda ? [say(calendarEmails.agendaBelow)] : []),
      say(calendarEmails.answer),
    ],
  })
}

/** Message 10. */
export function movedMail(hour: HourWords, from: Date) {
  return (say: Say): MailContent => ({
    subject: say(calendarEmails.movedSubject, { from, to: hour.at }),
    paragraphs: [
      say(calendarEmails.hello, { name: hour.name }),
      say(calendarEmails.movedText, { other: hour.other, from, to: hour.at }),
      ...about(say, hour),
      say(calendarEmails.movedAnswer),
    ],
  })
}

/** Message 10 for an hour whose time stays and whose plan is another one. */
export function turnedMail(hour: HourWords) {
  const plan = hour.kind === 'check-in' ? 'checkIn' : 'ordinary'
  return (say: Say): MailContent => ({
    subject: say(calendarEmails.turnedSubject, { plan, at: hour.at }),
    paragraphs: [
      say(calendarEmails.hello, { name: hour.name }),
      say(calendarEmails.turnedText, { plan, other: hour.other, at: hour.at }),
      ...about(say, hour),
      say(calendarEmails.turnedKeeps),
    ],
  })
}

/** Message 11; without the question when the programme took the hour out. */
export function cancelledMail(hour: HourWords, asks: boolean) {
  return (say: Say): MailContent => ({
    subject: say(asks ? calendarEmails.cancelledSubject : calendarEmails.takenOutSubject, { at: hour.at }),
    paragraphs: [
      say(calendarEmails.hello, { name: hour.name }),
      say(calendarEmails.cancelledText, { other: hour.other, at: hour.at }),
      say(asks ? calendarEmails.cancelledNext : calendarEmails.takenOutNext),
    ],
    ...(asks ? { action: say(calendarEmails.chooseTime), note: say(calendarEmails.linkNote) } : {}),
  })
}

/** Message 9. */
export function seriesMail(hour: HourWords, count: number) {
  return (say: Say): MailContent => ({
    subject: say(calendarEmails.seriesSubject, { at: hour.at }),
    paragraphs: [
      say(calendarEmails.hello, { name: hour.name }),
      say(calendarEmails.seriesText, { other: hour.other, count, at: hour.at, minutes: hour.minutes }),
      ...about(say, hour),
      say(calendarEmails.seriesKeeps),
      say(calendarEmails.answer),
    ],
  })
}

const mostGaps = 8

/** Hours fell out of a series, or came back. The same words to both: whose days off they are is not said. */
export function seriesGapsMail({ name, other }: Pick<HourWords, 'name' | 'other'>, gaps: readonly Date[]) {
  const [first] = gaps
  const count = gaps.length
  return (say: Say): MailContent => ({
    subject: say(calendarEmails.gapsSubject, { count, other, at: first ?? new Date(0) }),
    paragraphs: [
      say(calendarEmails.hello, { name }),
      say(calendarEmails.gapsText, { count, other }),
      ...gaps.slice(0, mostGaps).map((at) => say(calendarEmails.gapsHour, { at })),
      ...(count > mostGaps ? [say(calendarEmails.gapsMore, { count: count - mostGaps })] : []),
      say(calendarEmails.gapsRest),
    ],
    ...(count > 0 ? { action: say(calendarEmails.chooseTime), note: say(calendarEmails.linkNote) } : {}),
  })
}

export function seriesEndedMail({ name, other }: Pick<HourWords, 'name' | 'other'>) {
  return (say: Say): MailContent => ({
    subject: say(calendarEmails.seriesEndedSubject),
    paragraphs: [say(calendarEmails.hello, { name }), say(calendarEmails.seriesEndedText, { other })],
  })
}

/** After a no in the calendar: both are offered other times, and neither hears whose no it was. */
export function declinedMail(hour: HourWords) {
  return (say: Say): MailContent => ({
    subject: say(calendarEmails.declinedSubject, { other: hour.other }),
    paragraphs: [
      say(calendarEmails.hello, { name: hour.name }),
      say(calendarEmails.declinedText, { at: hour.at }),
      say(calendarEmails.declinedNext),
    ],
    action: say(calendarEmails.chooseTime),
    note: say(calendarEmails.linkNote),
  })
}
