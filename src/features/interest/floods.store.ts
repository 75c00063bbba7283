import { tables, type Transaction } from '#platform/database/work.ts'

/** Counts one more answer and says how many there are now. Answers sent at once wait for each other here. */
export async function countAnswer(
  db: Transaction,
  organisationId: string,
  digest: string,
  day: string,
): Promise<number> {
  const row = await tables<'survey_floods'>(db)
    .insertInto('survey_floods')
    .values({ organisation_id: organisationId, digest, day, answers: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'digest'])
        .doUpdateSet((update) => ({ answers: update('survey_floods.answers', '+', 1) })),
    )
    .returning('answers')
    .executeTakeFirstOrThrow()
  return row.answers
}

export async function deleteFloods(db: Transaction, organisationId: string, before: string): Promise<void> {
  await tables<'survey_floods'>(db)
    .deleteFrom('survey_floods')
    .where('organisation_id', '=', organisationId)
    .where('day', '<', before)
    .execute()
}
