import { defineMessages } from '#words/define-messages.ts'

export const daysOffMessages = defineMessages('calendars', {
  daysPage: 'Days off',
  daysTitle: 'When are you away?',
  daysSub:
    'No reason is asked. Times suggested to you two and your repeating hours leave these days out, and mails wait until you are back.',
  daysWhoSees:
    'Nobody else can open this list. Your partner is offered no time on these days, and reads which repeating hours do not take place, never why. A coordinator can see that a mail waits because you are away, and that a week counts as free.',
  daysNone: 'No days off are on the list.',
  daysList: 'Days off on the list',
  daysRemove: 'Remove',
  daysAddHead: 'Add days off',
  daysFirst: 'First day',
  daysLast: 'Last day',
  daysLastHint: 'Leave it empty for a single day.',
  daysAdd: 'Add these days',
  daysAdded: 'Added. Nothing that is booked was changed.',
  daysLeftOut: 'Added. Your repeating hours leave these days out, and both calendars follow.',
  daysFitting: 'Added. Repeating hours leave these days out, and the calendars of both of each pair follow.',
  daysUndo: 'Undo',
  daysReturned: 'Removed. The repeating hours that had been left out are back in both calendars.',
  daysOutHead: '{count, plural, one {One repeating hour is left out} other {# repeating hours are left out}}',
  daysOutNote:
    'They come back when you remove the days. Another hour can be booked in their place at any time.',
  askHead:
    '{count, plural, one {These days leave out one of your repeating hours} other {These days leave out # of your repeating hours}}',
  askNote:
    'They fall away for you both and count against nobody. Your partner gets one mail that names these hours and no reason. Hours you booked one by one stay.',
  askElsewhere:
    '{count, plural, one {One more falls away with another partner.} other {# more fall away with another partner.}}',
  askAdd:
    '{count, plural, one {Add these days and leave the hour out} other {Add these days and leave # hours out}}',
  askBack: 'Change the days',
  programmeAskHead:
    '{count, plural, one {These days leave out one repeating hour} other {These days leave out # repeating hours}} of {pairs, plural, one {one pair} other {# pairs}}',
  programmeAskNote:
    'They fall away for both and count against nobody. Each of the two gets one mail that names their hours. Hours booked one by one stay.',
  daysRemoved: 'Removed. These days count as any other again.',
  daysHoursHead:
    '{count, plural, one {One booked hour falls} other {# booked hours fall}} into your days off',
  daysHoursNote: 'They stay booked until one of you moves them.',
  daysMove: 'Move',
  daysElsewhere:
    '{count, plural, one {One more hour falls} other {# more hours fall}} into them with another partner. Open the link in a mail about that pair to move it.',
  daysToMe: 'Back to Me',
  daysSummary: 'The list is as it was',
  problemFirst: 'Enter the first day',
  problemLast: 'Enter the last day as a date, or leave it empty',
  programmeDaysTitle:
    '{count, plural, =0 {No day is kept free for everybody} one {One entry keeps days free for everybody} other {# entries keep days free for everybody}}',
  programmeDaysSub:
    'Public holidays and company days. On them no pair of {programme} is offered a time, no rhythm books an hour, and no quiet week is counted against anybody.',
  programmeDaysNone: 'No public holiday and no company day is entered yet.',
  programmeDaysToAlerts: 'When alerts are raised',
  programmeHoursHead:
    '{count, plural, one {One booked hour falls} other {# booked hours fall}} on these days',
  programmeHoursNote: 'They stay booked. The two can move them from their own pages.',
  programmeHoursMore: '{count, plural, one {One more is not shown.} other {# more are not shown.}}',
  programmeHoursPair: '{mentor} and {mentee}',
  programmeHoursOpen: 'Open pair',
})
