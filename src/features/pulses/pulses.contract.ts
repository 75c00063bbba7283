import { z } from 'zod'
import { defineFailures } from '#contract/failure.ts'

/** Asked in this order, one to five. */
export const pulseItems = ['worth', 'speak', 'heard'] as const
export type PulseItem = (typeof pulseItems)[number]

const stop = z.coerce
  .number('problemChoose')
  .int('problemChoose')
  .min(1, 'problemChoose')
  .max(5, 'problemChoose')
export const pulseForm = z.object({ worth: stop, speak: stop, heard: stop })
export type PulseAnswer = z.infer<typeof pulseForm>

export const pulseFailures = defineFailures('pulses', {
  notFound: ['not-found', 'There is no such question here. Nothing was saved.'],
  answered: [
    'conflict',
    'You have answered this one already, and we cannot tell which answer was yours. It stands as it is.',
  ],
  over: ['conflict', 'This round of questions is over. Nothing was saved. The next one comes by mail.'],
  notYours: ['forbidden', 'Results are for coordinators, and only in totals. Nothing was changed.'],
})
