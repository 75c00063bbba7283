import { z } from 'zod'
import { defineFailures } from '#contract/failure.ts'
import { id } from '#contract/ids.ts'
import { splitWords } from './topic-words.rules.ts'

/** Families of the catalogue, in the order they are shown. */
export const topicFamilies = [
  'technology',
  'social',
  'customers',
  'inclusion',
  'work',
  'innovation',
  'back-to-mentor',
] as const
export type TopicFamily = (typeof topicFamilies)[number]

export const topicStates = ['draft', 'published', 'retired'] as const
export type TopicState = (typeof topicStates)[number]

/** What a conversation about the topic may start with; the five parts of its guide. */
export interface TopicGuide {
  readonly open: string
  readonly deeper: string
  readonly together: string
  readonly homework: string
  readonly care: string
}

export interface Topic {
  readonly topicId: string
  readonly family: TopicFamily
  readonly name: string
  readonly guide: TopicGuide
  readonly sensitive: boolean
  readonly state: TopicState
}

export interface TopicWithWords extends Topic {
  readonly synonyms: readonly string[]
}

const part = z.string().trim().max(600, 'partLong')

export const topicForm = z
  .object({
    topicId: id.optional(),
    name: z.string().trim().min(1, 'nameNeeded').max(120, 'nameLong'),
    family: z.enum(topicFamilies, 'familyNeeded'),
    synonyms: z.string().max(2000, 'partLong').default('').transform(splitWords),
    // Left out where a form does not ask for them; then they stay as they are.
    open: part.optional(),
    deeper: part.optional(),
    together: part.optional(),
    homework: part.optional(),
    care: part.default(''),
    sensitive: z
      .literal('yes')
      .optional()
      .transform((value) => value === 'yes'),
    state: z.enum(topicStates, 'stateNeeded').default('published'),
  })
  .refine(({ sensitive, care, state }) => !sensitive || care !== '' || state !== 'published', {
    path: ['care'],
    message: 'careNeeded',
  })
export type TopicForm = z.infer<typeof topicForm>

export const topicFailures = defineFailures('topics', {
  notFound: ['not-found', 'There is no such topic in your catalogue. Nothing was changed.'],
  notYours: ['forbidden', 'Topics are edited by coordinators. Nothing was changed.'],
  guideChanged: [
    'conflict',
    'Somebody else has saved this guide meanwhile. Nothing of theirs was lost, and what you typed is still here. Open the page again to see both.',
  ],
  careNeeded: [
    'conflict',
    'A sensitive topic is published only with a care note. Nothing was saved, and what you typed is still here.',
  ],
  wordsTaken: [
    'conflict',
    '“{words}” already leads to the topic “{topic}”. What you typed is still here: remove it, or change the other topic first.',
  ],
})

/** A topic as the first catalogue brings it. */
export type SeedTopic = Omit<Topic, 'topicId' | 'state'> & { readonly synonyms: readonly string[] }
