import { tables, type Transaction } from '#platform/database/work.ts'
import { plainWords } from './topic-words.rules.ts'
import type { Topic, TopicFamily, TopicState } from './topics.contract.ts'

type Own = 'topics' | 'topic_words'

const columns = [
  'topic_id',
  'family',
  'name',
  'guide_open',
  'guide_deeper',
  'guide_together',
  'guide_homework',
  'care_note',
  'sensitive',
  'state',
] as const

export async function listTopicRows(db: Transaction, organisationId: string): Promise<Topic[]> {
  const rows = await tables<Own>(db)
    .selectFrom('topics')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .orderBy('name')
    .execute()
  return rows.map((row) => ({
    topicId: row.topic_id,
    family: row.family as TopicFamily,
    name: row.name,
    guide: {
      open: row.guide_open,
      deeper: row.guide_deeper,
      together: row.guide_together,
      homework: row.guide_homework,
      care: row.care_note,
    },
    sensitive: row.sensitive,
    state: row.state as TopicState,
  }))
}

/** Locks the topic and says when it was last changed. */
export async function lockTopic(
  db: Transaction,
  organisationId: string,
  topicId: string,
): Promise<Date | undefined> {
  const row = await tables<Own>(db)
    .selectFrom('topics')
    .select('changed_at')
    .where('organisation_id', '=', organisationId)
    .where('topic_id', '=', topicId)
    .forUpdate()
    .executeTakeFirst()
  return row?.changed_at
}

export async function findTopicChange(
  db: Transaction,
  organisationId: string,
  topicId: string,
): Promise<Date | undefined> {
  const row = await tables<Own>(db)
    .selectFrom('topics')
    .select('changed_at')
    .where('organisation_id', '=', organisationId)
    .where('topic_id', '=', topicId)
    .executeTakeFirst()
  return row?.changed_at
}

export async function saveTopicRow(
  db: Transaction,
  organisationId: string,
  topic: Topic,
  now: Date,
): Promise<void> {
  const values = {
    family: topic.family,
    name: topic.name,
    guide_open: topic.guide.open,
    guide_deeper: topic.guide.deeper,
    guide_together: topic.guide.together,
    guide_homework: topic.guide.homework,
    care_note: topic.guide.care,
    sensitive: topic.sensitive,
    state: topic.state,
    changed_at: now,
  }
  await tables<Own>(db)
    .insertInto('topics')
    .values({ organisation_id: organisationId, topic_id: topic.topicId, created_at: now, ...values })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'topic_id']).doUpdateSet(values))
    .execute()
}

export interface TopicWords {
  readonly words: string
  readonly written: string
  readonly topicId: string
}

/** Every word that leads to a topic, the topics' own names among them. */
export async function listTopicWords(db: Transaction, organisationId: string): Promise<TopicWords[]> {
  const rows = await tables<Own>(db)
    .selectFrom('topic_words')
    .select(['words', 'written', 'topic_id'])
    .where('organisation_id', '=', organisationId)
    .orderBy('words')
    .execute()
  return rows.map((row) => ({ words: row.words, written: row.written, topicId: row.topic_id }))
}

export async function replaceTopicWords(
  db: Transaction,
  organisationId: string,
  topicId: string,
  written: readonly string[],
): Promise<void> {
  await tables<Own>(db)
    .deleteFrom('topic_words')
    .where('organisation_id', '=', organisationId)
    .where('topic_id', '=', topicId)
    .execute()
  const byWords = new Map(written.map((text) => [plainWords(text), text]))
  const rows = [...byWords]
    .filter(([words]) => words !== '')
    .map(([words, text]) => ({ organisation_id: organisationId, words, written: text, topic_id: topicId }))
  if (rows.length > 0) await tables<Own>(db).insertInto('topic_words').values(rows).execute()
}
