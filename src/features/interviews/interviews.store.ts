import { tables, type Transaction } from '#platform/database/work.ts'
import type { Interview } from './interviews.contract.ts'

type Own = 'gap_interviews'

const columns = [
  'interview_id',
  'programme_id',
  'person_id',
  'state',
  'source',
  'topics',
  'own_words',
  'view_wanted',
  'asked_at',
  'changed_at',
] as const

function toInterview(row: {
  interview_id: string
  programme_id: string
  person_id: string
  state: string
  source: string
  topics: string[]
  own_words: string
  view_wanted: string
  asked_at: Date | null
  changed_at: Date
}): Interview {
  return {
    interviewId: row.interview_id,
    programmeId: row.programme_id,
    personId: row.person_id,
    state: row.state === 'asked' ? 'asked' : 'said',
    source: row.source === 'link' ? 'link' : 'conversation',
    topicIds: row.topics,
    ownWords: row.own_words,
    viewWanted: row.view_wanted,
    askedAt: row.asked_at,
    changedAt: row.changed_at,
  }
}

export async function listInterviewRows(
  db: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<Interview[]> {
  const rows = await tables<Own>(db)
    .selectFrom('gap_interviews')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .orderBy('changed_at', 'desc')
    .orderBy('interview_id')
    .execute()
  return rows.map(toInterview)
}

export async function findInterviewRow(
  db: Transaction,
  organisationId: string,
  which: { readonly interviewId: string } | { readonly programmeId: string; readonly personId: string },
): Promise<Interview | undefined> {
  const all = tables<Own>(db)
    .selectFrom('gap_interviews')
    .select(columns)
    .where('organisation_id', '=', organisationId)
  const row = await (
    'interviewId' in which
      ? all.where('interview_id', '=', which.interviewId)
      : all.where('programme_id', '=', which.programmeId).where('person_id', '=', which.personId)
  ).executeTakeFirst()
  return row && toInterview(row)
}

export async function saveInterviewRow(
  db: Transaction,
  organisationId: string,
  interview: Interview,
): Promise<void> {
  const values = {
    state: interview.state,
    source: interview.source,
    topics: [...interview.topicIds],
    own_words: interview.ownWords,
    view_wanted: interview.viewWanted,
    asked_at: interview.askedAt,
    changed_at: interview.changedAt,
  }
  await tables<Own>(db)
    .insertInto('gap_interviews')
    .values({
      organisation_id: organisationId,
      interview_id: interview.interviewId,
      programme_id: interview.programmeId,
      person_id: interview.personId,
      ...values,
    })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'programme_id', 'person_id']).doUpdateSet(values),
    )
    .execute()
}

export async function deleteInterviewRow(
  db: Transaction,
  organisationId: string,
  interviewId: string,
): Promise<void> {
  await tables<Own>(db)
    .deleteFrom('gap_interviews')
    .where('organisation_id', '=', organisationId)
    .where('interview_id', '=', interviewId)
    .execute()
}

interface Old {
  readonly programmeId: string
  readonly before: Date
}

/** One interview id each. */
export async function listOldInterviews(
  db: Transaction,
  organisationId: string,
  { programmeId, before }: Old,
): Promise<string[]> {
  const rows = await tables<Own>(db)
    .selectFrom('gap_interviews')
    .select('interview_id')
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .where('changed_at', '<', before)
    .execute()
  return rows.map((row) => row.interview_id)
}

export async function deleteOldInterviews(
  db: Transaction,
  organisationId: string,
  { programmeId, before }: Old,
): Promise<string[]> {
  const rows = await tables<Own>(db)
    .deleteFrom('gap_interviews')
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .where('changed_at', '<', before)
    .returning('interview_id')
    .execute()
  return rows.map((row) => row.interview_id)
}
