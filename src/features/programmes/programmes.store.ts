import { sql } from 'kysely'
import { tables, type Transaction } from '#platform/database/work.ts'
import { designSchemas, isQuestion, type Design, type QuestionKey } from './design.contract.ts'
import type { Programme } from './programmes.contract.ts'
import type { ProgrammeState } from './programme-state.rules.ts'
import { isStartingPoint } from './starting-points.rules.ts'

type Own = 'programmes' | 'programme_answers'

const columns = ['programme_id', 'name', 'starting_point', 'state', 'created_at', 'launched_at'] as const

function toProgramme(row: {
  programme_id: string
  name: string
  starting_point: string
  state: string
  created_at: Date
  launched_at: Date | null
}): Programme {
  return {
    programmeId: row.programme_id,
    name: row.name,
    startingPoint: isStartingPoint(row.starting_point) ? row.starting_point : 'own',
    state: row.state as ProgrammeState,
    createdAt: row.created_at,
    launchedAt: row.launched_at,
  }
}

export async function listProgrammeRows(db: Transaction, organisationId: string): Promise<Programme[]> {
  const rows = await tables<Own>(db)
    .selectFrom('programmes')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .orderBy('created_at', 'desc')
    .orderBy('programme_id')
    .execute()
  return rows.map(toProgramme)
}

export async function findProgramme(
  db: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<Programme | undefined> {
  const row = await tables<Own>(db)
    .selectFrom('programmes')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .executeTakeFirst()
  return row && toProgramme(row)
}

/** Two who answer at once are taken one after the other, so the second sees what the first wrote. */
export async function lockProgramme(
  db: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<void> {
  await tables<Own>(db)
    .selectFrom('programmes')
    .select('programme_id')
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .forUpdate()
    .execute()
}

/** False when the name is taken. */
export async function insertProgramme(
  db: Transaction,
  organisationId: string,
  programme: Programme,
): Promise<boolean> {
  const row = await tables<Own>(db)
    .insertInto('programmes')
    .values({
      organisation_id: organisationId,
      programme_id: programme.programmeId,
      name: programme.name,
      starting_point: programme.startingPoint,
      state: programme.state,
      created_at: programme.createdAt,
      changed_at: programme.createdAt,
      launched_at: programme.launchedAt,
    })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'name']).doNothing())
    .returning('programme_id')
    .executeTakeFirst()
  return row !== undefined
}

export async function saveProgrammeState(
  db: Transaction,
  organisationId: string,
  programmeId: string,
  state: ProgrammeState,
  now: Date,
): Promise<void> {
  await tables<Own>(db)
    .updateTable('programmes')
    .set({ state, changed_at: now, ...(state === 'launched' ? { launched_at: now } : {}) })
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .execute()
}

export interface StoredAnswer {
  readonly question: QuestionKey
  readonly answer: unknown
  readonly answeredAt: Date | null
  readonly lockedAnswer: unknown
}

export async function listAnswers(
  db: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<StoredAnswer[]> {
  const rows = await tables<Own>(db)
    .selectFrom('programme_answers')
    .select(['question', 'answer', 'answered_at', 'locked_answer'])
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .execute()
  return rows.flatMap((row) =>
    isQuestion(row.question)
      ? [
          {
            question: row.question,
            answer: row.answer,
            answeredAt: row.answered_at,
            lockedAnswer: row.locked_answer,
          },
        ]
      : [],
  )
}

/** One answer alone, for what many pages ask. */
export async function findAnswer(
  db: Transaction,
  organisationId: string,
  programmeId: string,
  question: QuestionKey,
): Promise<{ answer: unknown } | undefined> {
  return tables<Own>(db)
    .selectFrom('programme_answers')
    .select('answer')
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .where('question', '=', question)
    .executeTakeFirst()
}

/** Stored answers as typed values. One that an older version wrote and this one cannot read counts as unanswered. */
export function toDesign(answers: readonly StoredAnswer[]): Design {
  const design: Record<string, unknown> = {}
  for (const { question, answer } of answers) {
    const read = designSchemas[question].safeParse(answer)
    if (read.success) design[question] = read.data
  }
  return design as Design
}

export async function saveAnswer(
  db: Transaction,
  organisationId: string,
  saved: {
    programmeId: string
    question: QuestionKey
    answer: unknown
    answeredAt: Date | null
    answeredBy: string | null
  },
): Promise<void> {
  const values = {
    answer: JSON.stringify(saved.answer),
    answered_at: saved.answeredAt,
    answered_by: saved.answeredBy,
  }
  await tables<Own>(db)
    .insertInto('programme_answers')
    .values({
      organisation_id: organisationId,
      programme_id: saved.programmeId,
      question: saved.question,
      locked_answer: null,
      ...values,
    })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'programme_id', 'question']).doUpdateSet(values),
    )
    .execute()
}

/** Keeps what stands now beside whatever is changed later. A second launch does not move what the first one promised. */
export async function lockAnswers(
  db: Transaction,
  organisationId: string,
  programmeId: string,
  questions: readonly QuestionKey[],
): Promise<void> {
  await tables<Own>(db)
    .updateTable('programme_answers')
    .set({ locked_answer: sql<string>`answer` })
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .where('question', 'in', [...questions])
    .where('locked_answer', 'is', null)
    .execute()
}

/** Departments of the people there are, to choose from. */
export async function listDepartments(db: Transaction, organisationId: string): Promise<string[]> {
  const rows = await tables<'people'>(db)
    .selectFrom('people')
    .select('department')
    .distinct()
    .where('organisation_id', '=', organisationId)
    .where('department', 'is not', null)
    .orderBy('department')
    .limit(200)
    .execute()
  return rows.flatMap(({ department }) => department ?? [])
}
