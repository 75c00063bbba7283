import { z } from 'zod'
import { defineFailures } from '#contract/failure.ts'
import { pauseMessages as words } from './pauses.messages.ts'

export const changeKinds = ['pause', 'restart', 'end'] as const
export type ChangeKind = (typeof changeKinds)[number]

export const pauseLengths = ['two-weeks', 'month', 'day', 'open'] as const
export type PauseLength = (typeof pauseLengths)[number]

/** Why somebody ends early, as far as they care to say. Seen by nobody but as a total. */
export const leaveReasons = ['time', 'topic', 'fit', 'role', 'other'] as const
export type LeaveReason = (typeof leaveReasons)[number]

export const endCauses = ['left', 'chain', 'other'] as const
export type EndCause = (typeof endCauses)[number]

const day = z.preprocess(
  (value) => (value === '' ? undefined : value),
  z.iso.date(words.dayMissing.id).optional(),
)

export const pauseForm = z
  .object({ length: z.enum(pauseLengths, words.lengthMissing.id), day })
  .refine(({ length, day }) => length !== 'day' || day !== undefined, {
    path: ['day'],
    message: words.dayMissing.id,
  })
export const restartForm = z.object({ restart: z.literal('yes', words.restartMissing.id) })
/** A ticked box is the decision; a form nobody touched ends nothing. */
export const endForm = z.object({
  end: z.literal('yes', words.endMissing.id),
  reason: z.preprocess((value) => (value === '' ? undefined : value), z.enum(leaveReasons).optional()),
})
export const closeForm = z
  .object({ when: z.enum(['now', 'day'], words.whenMissing.id), on: day })
  .refine(({ when, on }) => when !== 'day' || on !== undefined, {
    path: ['on'],
    message: words.dayMissing.id,
  })
export const keepForm = z.object({
  why: z.string().trim().min(1, words.whyMissing.id).max(600, words.whyLong.id),
})

export const pauseFailures = defineFailures('pauses', {
  notFound: ['not-found', 'There is no such pair here. Nothing was changed.'],
  notNow: [
    'conflict',
    'This is not possible as things stand now. Nothing was changed. Look at the page again.',
  ],
  day: ['invalid', 'Choose a day from tomorrow on, at most a year away. Nothing was changed.'],
  tooLate: [
    'conflict',
    'The half minute is over and this has taken effect. You can change it again at any time.',
  ],
})
