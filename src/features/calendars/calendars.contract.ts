import { z } from 'zod'
import { defineFailures } from '#contract/failure.ts'

export const calendarFailures = defineFailures('calendars', {
  notYours: [
    'forbidden',
    'A calendar and days off are entered by the person they belong to. Nothing was changed.',
  ],
})

export const connectForm = z.object({
  server: z
    .string()
    .trim()
    .max(500, 'problemServer')
    .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), 'problemServer'),
  user: z.string().trim().min(1, 'problemUser').max(200, 'problemUser'),
  password: z.string().min(1, 'problemPassword').max(500, 'problemPassword'),
})
