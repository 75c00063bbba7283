import type { Work } from '#platform/database/work.ts'
import { plainWords } from './topic-words.rules.ts'
import type { Topic, TopicWithWords } from './topics.contract.ts'
import { findTopicChange, listTopicRows, listTopicWords } from './topics.store.ts'

/** Topics people may choose now. */
export async function listPublishedTopics(work: Work): Promise<Topic[]> {
  return (await listTopicRows(work.db, work.organisationId)).filter(({ state }) => state === 'published')
}

/** The whole catalogue as coordinators edit it. */
export async function listCatalogue(work: Work): Promise<TopicWithWords[]> {
  const [topics, words] = await Promise.all([
    listTopicRows(work.db, work.organisationId),
    listTopicWords(work.db, work.organisationId),
  ])
  return topics.map((topic) => ({
    ...topic,
    synonyms: words
      .filter(({ topicId, words: plain }) => topicId === topic.topicId && plain !== plainWords(topic.name))
      .map(({ written }) => written),
  }))
}

/** One topic, and a mark that says which version of it was looked at. */
export async function findTopicVersion(
  work: Work,
  { topicId }: { topicId: string },
): Promise<{ topic: TopicWithWords; mark: string } | undefined> {
  const topic = (await listCatalogue(work)).find((one) => one.topicId === topicId)
  const changedAt = topic && (await findTopicChange(work.db, work.organisationId, topicId))
  return topic && changedAt && { topic, mark: changedAt.toISOString() }
}

/** What leads typed words to topics: the exact words of a name or synonym, and nothing guessed. */
export type TopicFinder = (typed: string) => string | undefined

export async function readTopicFinder(work: Work): Promise<TopicFinder> {
  const words = await listTopicWords(work.db, work.organisationId)
  const byWords = new Map(words.map(({ words: plain, topicId }) => [plain, topicId]))
  return (typed) => byWords.get(plainWords(typed))
}
