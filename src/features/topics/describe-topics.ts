import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { topicFailures as failures } from './topics.contract.ts'
import { mayEditTopics } from './topics.policy.ts'
import { listCatalogue } from './topics.reads.ts'

export async function describeTopics(work: Work) {
  if (!mayEditTopics(work.actor)) throw new Failure(failures.notYours)
  const topics = await listCatalogue(work)
  return { topics: topics.map((topic) => ({ ...topic, synonyms: [...topic.synonyms] })) }
}
