import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { topicFailures as failures, type TopicGuide } from './topics.contract.ts'
import { mayEditTopics } from './topics.policy.ts'
import { listTopicRows, lockTopic, saveTopicRow } from './topics.store.ts'

/** Changes what a conversation about a topic may start with. `seen` says which version the coordinator looked at. */
export async function saveTopicGuide(
  work: Work,
  { topicId, guide, seen }: { topicId: string; guide: TopicGuide; seen: string },
): Promise<{ mark: string }> {
  if (!mayEditTopics(work.actor)) throw new Failure(failures.notYours)
  const changedAt = await lockTopic(work.db, work.organisationId, topicId)
  const topic = (await listTopicRows(work.db, work.organisationId)).find((one) => one.topicId === topicId)
  if (!topic || !changedAt) throw new Failure(failures.notFound)
  if (changedAt.toISOString() !== seen) throw new Failure(failures.guideChanged)
  if (topic.sensitive && topic.state === 'published' && guide.care === '')
    throw new Failure(failures.careNeeded)
  await saveTopicRow(work.db, work.organisationId, { ...topic, guide }, work.now)
  work.record({ action: 'topic.guide-changed', subject: ['topic', topicId] })
  return { mark: work.now.toISOString() }
}
