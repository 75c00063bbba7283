import { z } from 'zod'
import { defineFailures } from '#contract/failure.ts'
import { retentionMessages as words } from './retention.messages.ts'

/** Counted from the end of a pair, then from their own day: a circle, the end of a round, the writing of a mail, a talk before the start. */
const pairClasses = ['notes', 'closings', 'session-log', 'agreements', 'mails', 'pairs'] as const
export const datedClasses = ['circles', 'pulses', 'other-mails', 'interviews'] as const
export const retentionClasses = [...pairClasses, ...datedClasses] as const
export type RetentionClass = (typeof retentionClasses)[number]
export type Terms = Readonly<Record<RetentionClass, number>>

/** Months after the end of a pair, unless the programme says otherwise. */
export const defaultTerms: Terms = {
  notes: 3,
  closings: 24,
  'session-log': 12,
  agreements: 12,
  mails: 6,
  pairs: 36,
  circles: 12,
  pulses: 12,
  'other-mails': 24,
  interviews: 6,
}

const months = z.coerce
  .number(words.monthsMissing.id)
  .int(words.monthsMissing.id)
  .min(0, words.monthsMissing.id)
  .max(120, words.monthsMissing.id)
export const termsForm = z.object({
  notes: months,
  closings: months,
  'session-log': months,
  agreements: months,
  mails: months,
  pairs: months,
  circles: months,
  pulses: months,
  'other-mails': months,
  interviews: months,
})
export const holdForm = z.object({
  reason: z.string().trim().min(1, words.reasonMissing.id).max(600, words.reasonLong.id),
})

export const retentionFailures = defineFailures('retention', {
  notYours: ['forbidden', 'Terms are set by coordinators and administrators. Nothing was changed.'],
  held: ['conflict', 'A legal hold stands already. Nothing was changed.'],
  notHeld: ['conflict', 'No legal hold stands. Nothing was changed.'],
})
