import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { plainWords } from './topic-words.rules.ts'
import { topicFailures as failures, type TopicForm } from './topics.contract.ts'
import { mayEditTopics } from './topics.policy.ts'
import { listTopicRows, listTopicWords, replaceTopicWords, saveTopicRow } from './topics.store.ts'

/** Adds a topic, or changes one. Its name and synonyms must not already lead somewhere else. */
export async function saveTopic(work: Work, form: TopicForm): Promise<{ topicId: string }> {
  if (!mayEditTopics(work.actor)) throw new Failure(failures.notYours)
  const topics = await listTopicRows(work.db, work.organisationId)
  if (form.topicId && !topics.some(({ topicId }) => topicId === form.topicId))
    throw new Failure(failures.notFound)
  const topicId = form.topicId ?? work.newId()
  const written = [form.name, ...form.synonyms]
  const taken = new Map(
    (await listTopicWords(work.db, work.organisationId)).map((entry) => [entry.words, entry.topicId]),
  )
  for (const words of written) {
    const owner = taken.get(plainWords(words))
    if (owner && owner !== topicId)
      throw new Failure(failures.wordsTaken, {
        words,
        topic: topics.find((topic) => topic.topicId === owner)?.name ?? words,
      })
  }
  const { family, name, sensitive, state, care } = form
  const known = topics.find((topic) => topic.topicId === topicId)?.guide
  const guide = {
    open: form.open ?? known?.open ?? '',
    deeper: form.deeper ?? known?.deeper ?? '',
    together: form.together ?? known?.together ?? '',
    homework: form.homework ?? known?.homework ?? '',
    care,
  }
  await saveTopicRow(
    work.db,
    work.organisationId,
    { topicId, family, name, sensitive, state, guide },
    work.now,
  )
  await replaceTopicWords(work.db, work.organisationId, topicId, written)
  work.record({
    action: form.topicId ? 'topic.changed' : 'topic.added',
    subject: ['topic', topicId],
    detail: { state, sensitive },
  })
  return { topicId }
}
