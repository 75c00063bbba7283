import type { Work } from '#platform/database/work.ts'
import { seedTopicList } from './seed-topics.data.ts'
import { replaceTopicWords, saveTopicRow, listTopicRows } from './topics.store.ts'

/** Gives an organisation its first catalogue. One that already has topics keeps its own. */
export async function seedTopics(work: Work): Promise<{ added: number }> {
  const known = await listTopicRows(work.db, work.organisationId)
  if (known.length > 0) return { added: 0 }
  for (const { synonyms, guide, ...topic } of seedTopicList) {
    const topicId = work.newId()
    await saveTopicRow(
      work.db,
      work.organisationId,
      { ...topic, topicId, guide, state: 'published' },
      work.now,
    )
    await replaceTopicWords(work.db, work.organisationId, topicId, [topic.name, ...synonyms])
  }
  work.record({
    action: 'topics.seeded',
    subject: ['organisation', work.organisationId],
    detail: { topics: seedTopicList.length },
  })
  return { added: seedTopicList.length }
}
