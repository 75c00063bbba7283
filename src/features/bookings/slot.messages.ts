import { defineMessages } from '#words/define-messages.ts'

export const slotMessages = defineMessages('slots', {
  hour: '{day}, {from}–{to}',
  start: '{day}, {from}',
  theirs: '{hour} for {name}',
  theirsIn: '{hour} for {name} in {place}',
  zone: 'Your times, {zone}.',
  clocks: 'The clocks change before then.',
  other: 'Other times',
  otherDay: 'Day',
  otherTime: 'From',
  otherChoose: 'Choose an hour',
  otherHint: 'In your own time.',
})
