import { z } from 'zod'
import { defineFailures } from '#contract/failure.ts'

export interface Pitch {
  readonly interviewId: string
  readonly personId: string
  readonly text: string
  readonly savedAt: Date
  /** What the leader reads: a text changed since then is not theirs yet. */
  readonly sentText: string | null
  readonly sentAt: Date | null
}

/** The forms of the page with the text, told apart by the button pressed. */
export const pitchForm = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('save'),
    text: z.string().trim().min(1, 'problemText').max(4000, 'problemLong'),
  }),
  z.object({ do: z.literal('send') }),
  z.object({ do: z.literal('delete') }),
])

export const ownChoiceForm = z.object({ choice: z.enum(['delete', 'keep'], 'problemChoice') })

export const pitchFailures = defineFailures('pitches', {
  notFound: ['not-found', 'There is no such conversation here. Nothing was changed.'],
  nothingSaid: [
    'conflict',
    'They have not said anything yet, so there is nothing to write about. Nothing was saved.',
  ],
  noText: ['conflict', 'No text has been saved yet. Nothing was sent.'],
  noAddress: [
    'conflict',
    'There is no e-mail address of this person. Nothing was sent; copy the text instead.',
  ],
})
