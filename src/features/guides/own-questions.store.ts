import { tables, type Transaction } from '#platform/database/work.ts'

type Own = 'own_questions'

export interface OwnQuestion {
  readonly questionId: string
  readonly sealed: Buffer
  readonly keyWrap: Buffer
}

/** Only ever asked for by the one who wrote them. */
export async function listOwnQuestions(
  db: Transaction,
  organisationId: string,
  pairId: string,
  personId: string,
): Promise<OwnQuestion[]> {
  const rows = await tables<Own>(db)
    .selectFrom('own_questions')
    .select(['question_id', 'sealed', 'key_wrap'])
    .where('organisation_id', '=', organisationId)
    .where('pair_id', '=', pairId)
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .orderBy('question_id')
    .execute()
  return rows.map((row) => ({ questionId: row.question_id, sealed: row.sealed, keyWrap: row.key_wrap }))
}

export async function insertOwnQuestion(
  db: Transaction,
  organisationId: string,
  of: { pairId: string; personId: string; createdAt: Date },
  { questionId, sealed, keyWrap }: OwnQuestion,
): Promise<void> {
  await tables<Own>(db)
    .insertInto('own_questions')
    .values({
      organisation_id: organisationId,
      question_id: questionId,
      pair_id: of.pairId,
      person_id: of.personId,
      sealed,
      key_wrap: keyWrap,
      created_at: of.createdAt,
    })
    .execute()
}

export async function deleteOwnQuestion(
  db: Transaction,
  organisationId: string,
  of: { pairId: string; personId: string },
  questionId: string,
): Promise<boolean> {
  const rows = await tables<Own>(db)
    .deleteFrom('own_questions')
    .where('organisation_id', '=', organisationId)
    .where('pair_id', '=', of.pairId)
    .where('person_id', '=', of.personId)
    .where('question_id', '=', questionId)
    .returning('question_id')
    .execute()
  return rows.length > 0
}
