import { z } from 'zod'
import { endpoint } from '#contract/endpoint.ts'
import { id } from '#contract/ids.ts'
import { topicFailures, topicFamilies, topicStates } from './topics.contract.ts'

export const listTopicsEndpoint = endpoint({
  method: 'GET',
  path: '/topics',
  summary: 'The catalogue of topics with the words that lead to each',
  access: ['coordinator'],
  answer: z.object({
    topics: z.array(
      z.object({
        topicId: id,
        name: z.string(),
        family: z.enum(topicFamilies),
        sensitive: z.boolean(),
        state: z.enum(topicStates),
        synonyms: z.array(z.string()),
      }),
    ),
  }),
  failures: [topicFailures.notYours],
})
