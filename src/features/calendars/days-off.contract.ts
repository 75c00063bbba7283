import { z } from 'zod'
import { defineFailures } from '#contract/failure.ts'

export const daysOffFailures = defineFailures('calendars', {
  notYoursDays: ['forbidden', 'Only coordinators enter days off of a programme. Nothing was changed.'],
  daysGone: [
    'not-found',
    'These days are not on the list, or they were removed already. Nothing was changed.',
  ],
  daysOrder: ['conflict', 'The last day is before the first. Nothing was changed.'],
  daysLong: ['conflict', 'Days off last a year at most. Nothing was changed.'],
  daysOver: ['conflict', 'These days are over already. Nothing was changed.'],
  daysKnown: ['conflict', 'These days are on the list already. Nothing was changed.'],
  daysFull: ['conflict', 'The list holds 60 entries at most. Remove one first; nothing was changed.'],
})

const isDay = (text: string) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text) && text >= '2000' && text < '2100'
}

/** An empty last day is the first one: a single day off. */
export const daysForm = z
  .object({
    first: z.string().refine(isDay, 'problemFirst'),
    last: z.string().refine((text) => text === '' || isDay(text), 'problemLast'),
    /** How many hours somebody has seen fall away. */
    sure: z.coerce.number().int().min(0).max(100_000).catch(0),
  })
  .transform(({ first, last, sure }) => ({ first, last: last || first, sure }))
