import type { Work } from '#platform/database/work.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import { speak } from '#words/speak.ts'
import { catalogueOf, chooseLanguage } from '#words/words.ts'
import { spokenSeedTopics } from './spoken-seed-topics.rules.ts'
import { replaceTopicWords, saveTopicRow, listTopicRows } from './topics.store.ts'

/** Gives an organisation its first catalogue, in its own language. One that already has topics keeps its own. */
export async function seedTopics(work: Work): Promise<{ added: number }> {
  const known = await listTopicRows(work.db, work.organisationId)
  if (known.length > 0) return { added: 0 }
  const language = chooseLanguage(undefined, undefined, (await readOrganisation(work)).language)
  const topics = spokenSeedTopics(speak(language, catalogueOf(language)))
  for (const { synonyms, guide, ...topic } of topics) {
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
    detail: { topics: topics.length },
  })
  return { added: topics.length }
}
