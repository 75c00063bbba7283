import { z } from 'zod'
import { defineFailures } from '#contract/failure.ts'
import { id } from '#contract/ids.ts'

export const interestAnswers = ['yes', 'maybe', 'no'] as const
export type InterestAnswer = (typeof interestAnswers)[number]
export type InterestSide = 'mentor' | 'mentee'
export const interestHours = ['weekly', 'fortnightly', 'monthly'] as const

export interface StoredInterest {
  readonly side: InterestSide
  readonly interest: InterestAnswer
  readonly topicIds: readonly string[]
  readonly answeredOn: string
  /** How many gave just this answer that day; one, when nothing is said. */
  readonly people?: number
}

const topics = z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(id).max(50))
const hours = z.preprocess((value) => (value === '' ? undefined : value), z.enum(interestHours).optional())

export const surveyForm = z.object({ interest: z.enum(interestAnswers, 'problemInterest'), topics, hours })
export type SurveyForm = z.infer<typeof surveyForm>

export const conversationForm = z.object({
  side: z.enum(['mentor', 'mentee'], 'problemSide'),
  interest: z.enum(interestAnswers, 'problemInterest'),
  topics,
  hours,
})

export const surveyStateForm = z.object({ to: z.enum(['open', 'closed']) })

export const interestFailures = defineFailures('interest', {
  notFound: [
    'not-found',
    'There is no such survey. The link may have been cut off when it was copied. Nothing was saved.',
  ],
  closed: [
    'conflict',
    'This survey has ended, so your answer was not saved. Tell the programme team directly if you still want to say something.',
  ],
  tooMany: [
    'too-many',
    'Very many answers came from here today, so this one was not saved. What you chose is still here: try again tomorrow or from another device, or tell the programme team.',
  ],
  notYours: ['forbidden', 'Interest surveys are run by coordinators. Nothing was changed.'],
  needsTopics: ['conflict', 'The survey asks about topics, so choose them first. Nothing was opened.'],
})
