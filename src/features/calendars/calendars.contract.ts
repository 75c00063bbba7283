import { defineFailures } from '#contract/failure.ts'

export const calendarFailures = defineFailures('calendars', {
  notYours: ['forbidden', 'A calendar is connected by the person it belongs to. Nothing was changed.'],
})
