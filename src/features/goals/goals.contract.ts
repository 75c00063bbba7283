import { z } from 'zod'
import { defineFailures } from '#contract/failure.ts'
import { objectives } from '#features/programmes/design.contract.ts'
import { sentencesOf } from './goal.rules.ts'

export const goalOwners = ['mentee', 'mentor', 'both'] as const
export type GoalOwner = (typeof goalOwners)[number]

export const goalStates = ['not-started', 'moving', 'reached', 'let-go'] as const
export type GoalState = (typeof goalStates)[number]

export type Objective = (typeof objectives)[number]

export const lineKinds = ['learned', 'shared'] as const
export type LineKind = (typeof lineKinds)[number]

const rating = z.preprocess(
  (value) => (value === undefined || value === '' ? null : value),
  z.coerce.number().int().min(1).max(5).nullable(),
)
const month = z.preprocess(
  (value) => (value === undefined || value === '' ? null : value),
  z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'goalMonth')
    .nullable(),
)

export const goalForm = z.object({
  text: z
    .string()
    .trim()
    .min(1, 'goalMissing')
    .max(500, 'goalLong')
    .refine((text) => sentencesOf(text) <= 3, 'goalLong'),
  whose: z.enum(goalOwners, 'goalWhose'),
  objective: z.enum(objectives, 'goalObjective'),
  state: z.enum(goalStates).default('not-started'),
  ratedStart: rating,
  ratedNow: rating,
  dueMonth: month,
})
export type GoalDraft = z.infer<typeof goalForm>

export const lineForm = z.object({
  kind: z.enum(lineKinds, 'lineKindMissing'),
  line: z.string().trim().min(1, 'lineMissing').max(500, 'lineLong'),
})

export const goalFailures = defineFailures('goals', {
  notFound: ['not-found', 'There is no such goal here. Nothing was changed.'],
  lineNotFound: ['not-found', 'There is no such line of yours here. Nothing was changed.'],
  enough: [
    'conflict',
    'Three goals are open already, and more is not a focus. Nothing was added. Reach one or let one go first.',
  ],
  notYours: ['forbidden', 'Goals are taken over by the product itself. Nothing was changed.'],
  closed: ['conflict', 'This pair has ended, so its goals stay as they are. Nothing was changed.'],
})
