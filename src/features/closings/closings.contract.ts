import { z } from 'zod'
import { defineFailures } from '#contract/failure.ts'
import { closingMessages as words } from './closings.messages.ts'

export const goalStates = ['reached', 'moving', 'let-go'] as const
export type GoalState = (typeof goalStates)[number]

export const nextSteps = ['touch', 'mentor-again', 'become-mentor', 'not-now'] as const
export type NextStep = (typeof nextSteps)[number]

export const stillUsing = ['often', 'sometimes', 'hardly'] as const
export type StillUsing = (typeof stillUsing)[number]

/** The pages of a reflection, in order. */
export const steps = ['goals', 'skill', 'change', 'thanks', 'next', 'done'] as const
export type Step = (typeof steps)[number]

const text = z.string().trim().max(600, words.textLong.id).default('')
export const goalsForm = z.object({ goal: z.enum(goalStates, words.goalMissing.id) })
export const changeForm = z.object({
  commitment: text,
  quote: z.literal('yes').optional(),
})
export const quoteForm = z.object({ allow: z.enum(['yes', 'no'], words.allowMissing.id) })
export const thanksForm = z.object({ thanks: text })
export const nextForm = z.object({
  next: z.enum(nextSteps, words.nextMissing.id),
  ambassador: z.literal('yes').optional(),
})
export const openForm = z.object({ met: z.literal('yes', words.metMissing.id) })
export const followUpForm = z.object({
  using: z.enum(stillUsing, words.usingMissing.id),
  touch: z.enum(['yes', 'no']).optional(),
})
/** One to five, sent as a text. */
export const rating = z.coerce.number().int().min(1).max(5)

export const closingFailures = defineFailures('closings', {
  notFound: ['not-found', 'There is no such page here. Nothing was changed.'],
  notOpen: ['conflict', 'There is nothing to look back on yet. Nothing was changed.'],
  ratings: ['invalid', 'Give each topic a number, or leave the page with “Skip”. Nothing was changed.'],
  noHours: ['conflict', 'A certificate counts hours, and no hour has been held yet.'],
})
