import { z } from 'zod'
import { defineFailures } from '#contract/failure.ts'
import { id } from '#contract/ids.ts'
import { starterParts } from './topic-guides.rules.ts'
import { webAddress } from './web-address.rules.ts'

export const starterForm = z.object({ topicId: id, part: z.enum(starterParts) })
export type StarterChoice = z.infer<typeof starterForm>

export const ownStarterForm = z.object({
  text: z.string().trim().min(1, 'textNeeded').max(300, 'textLong'),
  back: z
    .literal('yes')
    .optional()
    .transform((value) => value === 'yes'),
})
export const checkInForm = z.object({ sessionId: id, into: z.enum(['check-in', 'regular']) })
export const itemForm = z.object({ itemId: id })

export const questionForm = z.object({
  question: z.string().trim().min(1, 'questionNeeded').max(300, 'textLong'),
})
export const questionIdForm = z.object({ questionId: id })

const noTopic = z.literal('').transform(() => null)

export const resourceForm = z
  .object({
    title: z.string().trim().min(1, 'titleNeeded').max(120, 'titleLong'),
    address: z
      .string()
      .trim()
      .max(2000, 'addressLong')
      .default('')
      .transform((typed, context) => {
        if (typed === '') return null
        const address = webAddress(typed)
        if (address === null) context.addIssue({ code: 'custom', message: 'addressUnsafe' })
        return address
      }),
    note: z.string().trim().max(600, 'noteLong').default(''),
    topicId: z.union([noTopic, id]).default(null),
    offer: z
      .literal('yes')
      .optional()
      .transform((value) => value === 'yes'),
  })
  .refine(({ address, note }) => address !== null || note !== '', {
    path: ['address'],
    message: 'addressOrNote',
  })
export type ResourceForm = z.infer<typeof resourceForm>

export const decisionForm = z.object({ resourceId: id, decision: z.enum(['share', 'remove', 'unshare']) })
export type ResourceDecision = z.infer<typeof decisionForm>

const guidePart = z.string().trim().max(600, 'partLong').default('')
export const topicGuideForm = z.object({
  open: guidePart,
  deeper: guidePart,
  together: guidePart,
  homework: guidePart,
  care: guidePart,
  seen: z.string().default(''),
})

export const guideFailures = defineFailures('guides', {
  notFound: ['not-found', 'There is no such page of a guide here. Nothing was changed.'],
  notYours: ['forbidden', 'Guides are edited by coordinators. Nothing was changed.'],
  changedMeanwhile: [
    'conflict',
    'Somebody else has saved this plan meanwhile. Nothing of theirs was lost, and what you typed is still here. Open the page again to see both.',
  ],
  tooMany: [
    'conflict',
    'A session has room for twelve starters at most. Nothing was added. Take one away first.',
  ],
  tooManyQuestions: [
    'conflict',
    'Your list holds fifty questions at most. Nothing was added. Cross one off first.',
  ],
  tooManyResources: [
    'conflict',
    'You have added a hundred things to read, which is the most one pair can. Nothing was added.',
  ],
})
