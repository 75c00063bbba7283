import { tables, type Transaction } from './work.ts'

/** Claims the key for this transaction. A second submit waits for the first to end, then finds its outcome here. */
export async function claimSubmission(
  transaction: Transaction,
  organisationId: string,
  key: string,
  useCase: string,
  now: Date,
): Promise<{ outcome: unknown } | null> {
  const db = tables<'submissions'>(transaction)
  const claimed = await db
    .insertInto('submissions')
    .values({ organisation_id: organisationId, key, use_case: useCase, outcome: null, at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst()
  if (claimed) return null
  const earlier = await db
    .selectFrom('submissions')
    .select(['use_case', 'outcome'])
    .where('organisation_id', '=', organisationId)
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  if (earlier.use_case !== useCase) throw new Error('This submission key was used for something else.')
  return { outcome: earlier.outcome }
}

export async function keepOutcome(
  transaction: Transaction,
  organisationId: string,
  key: string,
  outcome: unknown,
): Promise<void> {
  await tables<'submissions'>(transaction)
    .updateTable('submissions')
    .set({ outcome: outcome === undefined ? null : JSON.stringify(outcome) })
    .where('organisation_id', '=', organisationId)
    .where('key', '=', key)
    .execute()
}

/** Nobody sends a form again after so long; what it answered then is not kept. */
export async function forgetSubmissions(
  transaction: Transaction,
  organisationId: string,
  before: Date,
): Promise<void> {
  await tables<'submissions'>(transaction)
    .deleteFrom('submissions')
    .where('organisation_id', '=', organisationId)
    .where('at', '<', before)
    .execute()
}
