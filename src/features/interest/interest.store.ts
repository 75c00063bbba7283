import { sql } from 'kysely'
import { tables, type Transaction } from '#platform/database/work.ts'
import type { InterestAnswer, InterestSide, StoredInterest } from './interest.contract.ts'

type Own = 'interest_surveys' | 'interest_answers'

export interface Survey {
  readonly programmeId: string
  readonly token: string
  readonly state: 'open' | 'closed'
  readonly openedAt: Date
  readonly closedAt: Date | null
}

const columns = ['programme_id', 'token', 'state', 'opened_at', 'closed_at'] as const

function toSurvey(row: {
  programme_id: string
  token: string
  state: string
  opened_at: Date
  closed_at: Date | null
}): Survey {
  return {
    programmeId: row.programme_id,
    token: row.token,
    state: row.state === 'open' ? 'open' : 'closed',
    openedAt: row.opened_at,
    closedAt: row.closed_at,
  }
}

export async function findSurvey(
  db: Transaction,
  organisationId: string,
  which: { programmeId: string } | { token: string },
): Promise<Survey | undefined> {
  const row = await tables<Own>(db)
    .selectFrom('interest_surveys')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .where(
      'programmeId' in which ? 'programme_id' : 'token',
      '=',
      'programmeId' in which ? which.programmeId : which.token,
    )
    .executeTakeFirst()
  return row && toSurvey(row)
}

export async function saveSurvey(db: Transaction, organisationId: string, survey: Survey): Promise<void> {
  const values = { state: survey.state, closed_at: survey.closedAt }
  await tables<Own>(db)
    .insertInto('interest_surveys')
    .values({
      organisation_id: organisationId,
      programme_id: survey.programmeId,
      token: survey.token,
      opened_at: survey.openedAt,
      ...values,
    })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'programme_id']).doUpdateSet(values))
    .execute()
}

export interface NewInterest {
  readonly answerId: string
  readonly programmeId: string
  readonly side: InterestSide
  readonly interest: InterestAnswer
  readonly topicIds: readonly string[]
  readonly hours: string | undefined
  readonly channel: 'link' | 'conversation'
  readonly answeredOn: string
}

export async function insertInterest(
  db: Transaction,
  organisationId: string,
  answer: NewInterest,
): Promise<void> {
  await tables<Own>(db)
    .insertInto('interest_answers')
    .values({
      organisation_id: organisationId,
      answer_id: answer.answerId,
      programme_id: answer.programmeId,
      side: answer.side,
      interest: answer.interest,
      topics: [...answer.topicIds],
      hours: answer.hours ?? null,
      channel: answer.channel,
      answered_on: answer.answeredOn,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** In the order of their random ids, which says nothing about who came when. */
export async function listInterest(
  db: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<StoredInterest[]> {
  const rows = await tables<Own>(db)
    .selectFrom('interest_answers')
    .select(['side', 'interest', 'topics', sql<string>`answered_on::text`.as('answered_on')])
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .orderBy('answer_id')
    .execute()
  return rows.map((row) => ({
    side: row.side as InterestSide,
    interest: row.interest as InterestAnswer,
    topicIds: row.topics,
    answeredOn: row.answered_on,
  }))
}

/** The same without topics, counted: one line for all who said the same on the same day. */
export async function countInterest(
  db: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<(Omit<StoredInterest, 'topicIds'> & { answers: number })[]> {
  const rows = await tables<Own>(db)
    .selectFrom('interest_answers')
    .select(({ fn }) => [
      'side',
      'interest',
      sql<string>`answered_on::text`.as('answered_on'),
      fn.countAll<number>().as('answers'),
    ])
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .groupBy(['side', 'interest', 'answered_on'])
    .execute()
  return rows.map((row) => ({
    side: row.side as InterestSide,
    interest: row.interest as InterestAnswer,
    answeredOn: row.answered_on,
    answers: row.answers,
  }))
}
