import { z } from 'zod'
import { defineFailures } from '#contract/failure.ts'
import { id } from '#contract/ids.ts'
import { circleMessages as words } from './circles.messages.ts'

export const circleLengths = ['45', '60', '90', '120'] as const

export const planForm = z.object({
  'start-day': z.iso.date(words.dayMissing.id),
  'start-time': z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, words.hourMissing.id),
  minutes: z.enum(circleLengths, words.minutesMissing.id),
  place: z.string().trim().min(1, words.placeMissing.id).max(200, words.placeMissing.id),
  plan: z.string().trim().min(1, words.planMissing.id).max(1000, words.planMissing.id),
})
export type PlanForm = z.infer<typeof planForm>

/** A ticked box is the decision; a button alone takes nothing out. */
export const removeForm = z.object({ circleId: id, sure: z.literal('yes', words.sureMissing.id) })

export const attendanceForm = z.object({
  circleId: id,
  person: z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(id).max(2000)),
})

export const answerForm = z.object({ circleId: id, comes: z.enum(['yes', 'no']) })

export const circleFailures = defineFailures('circles', {
  notFound: ['not-found', 'There is no such circle here. Nothing was changed.'],
  notYours: ['forbidden', 'Circles are looked after by coordinators. Nothing was changed.'],
  day: ['invalid', 'Choose a time from now on, at most a year away. Nothing was saved.'],
  begun: ['conflict', 'This date has begun. Nothing was changed.'],
  notBegun: ['conflict', 'This date has not begun yet. Nothing was changed.'],
})
