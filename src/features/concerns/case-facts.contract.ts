import { z } from 'zod'
import { needs, reaches } from './concerns.contract.ts'

/** What is known about a case beside its messages. Sealed as one text. */
export const caseFacts = z.object({
  need: z.enum(needs),
  reach: z.enum(reaches),
  name: z.string(),
  address: z.string(),
  language: z.string(),
  timeZone: z.string(),
})
export type CaseFacts = z.infer<typeof caseFacts>
