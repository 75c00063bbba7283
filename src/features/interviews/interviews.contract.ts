import { z } from 'zod'
import { id } from '#contract/ids.ts'
import { defineFailures } from '#contract/failure.ts'

/** What one leader would like to be surer of, for the coordinator and that leader alone. */
export interface Interview {
  readonly interviewId: string
  readonly programmeId: string
  readonly personId: string
  readonly state: 'asked' | 'said'
  readonly source: 'conversation' | 'link'
  readonly topicIds: readonly string[]
  readonly ownWords: string
  /** What they would like to understand of how newer colleagues see things. */
  readonly viewWanted: string
  readonly askedAt: Date | null
  readonly changedAt: Date
}

/** More than a handful is a list, not a wish. */
export const mostTopics = 5
const free = z.string().trim().max(600, 'problemLong').default('')

/** All three may stay empty, but not all at once: then nothing has been said. */
export const interviewForm = z
  .object({
    topics: z.preprocess(
      (value) => [...new Set([value ?? []].flat().filter((one) => one !== ''))],
      z.array(id).max(mostTopics, 'problemMany'),
    ),
    ownWords: free,
    viewWanted: free,
  })
  .refine(({ topics, ownWords, viewWanted }) => topics.length > 0 || ownWords !== '' || viewWanted !== '', {
    path: ['topics'],
    message: 'problemNothing',
  })
export type InterviewAnswers = z.infer<typeof interviewForm>

export const interviewFailures = defineFailures('interviews', {
  notFound: ['not-found', 'There is no such conversation here. Nothing was changed.'],
  notYours: ['forbidden', 'Conversations with leaders are led by coordinators. Nothing was changed.'],
  closed: ['conflict', 'This programme has ended. Nothing was changed.'],
  noAddress: [
    'conflict',
    'There is no e-mail address of this person. Nobody was asked; note a talk instead.',
  ],
  asked: ['conflict', 'This person has been asked or has answered already. Nothing was sent a second time.'],
  changedMeanwhile: [
    'conflict',
    'They have answered by themselves in the meantime. What they wrote stands; yours was not saved.',
  ],
})
