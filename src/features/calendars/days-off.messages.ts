import { defineMessages } from '#words/define-messages.ts'

export const daysOffMessages = defineMessages('calendars', {
  daysPage: 'Days off',
  daysTitle: 'When are you away?',
  daysSub:
    'No reason is asked. Times suggested to you two leave these days out, the rhythm books no hour on them, and mails wait until you are back.',
  daysWhoSees:
    'Nobody else can open this list. Your partner is simply offered no time on these days. A coordinator can see that a mail waits because you are away, and that a week counts as free.',
  daysNone: 'No days off are on the list.',
  daysList: 'Days off on the list',
  daysRemove: 'Remove',
  daysAddHead: 'Add days off',
  daysFirst: 'First day',
  daysLast: 'Last day',
  daysLastHint: 'Leave it empty for a single day.',
  daysAdd: 'Add these days',
  daysAdded: 'Added. Nothing that is booked was changed.',
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
