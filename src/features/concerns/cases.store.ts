import { caseTables, type CaseTransaction } from '#platform/cases/case-work.ts'

type Own = 'cases' | 'case_kept_out'

export interface StoredCase {
  readonly caseId: string
  readonly keyWrap: Buffer | null
  readonly sealedFacts: Buffer | null
  readonly state: 'open' | 'acknowledged' | 'closed' | 'erased'
  readonly firstHandlerId: string
  readonly secondHandlerId: string | null
  readonly raisedAt: Date
  readonly acknowledgeBy: Date
  readonly feedbackBy: Date
  readonly acknowledgedAt: Date | null
  /** When a handler last wrote. */
  readonly answeredAt: Date | null
  readonly closedAt: Date | null
  readonly eraseAt: Date | null
}

const columns = [
  'case_id as caseId',
  'key_wrap as keyWrap',
  'sealed_facts as sealedFacts',
  'state',
  'first_handler_id as firstHandlerId',
  'second_handler_id as secondHandlerId',
  'raised_at as raisedAt',
  'acknowledge_by as acknowledgeBy',
  'feedback_by as feedbackBy',
  'acknowledged_at as acknowledgedAt',
  'answered_at as answeredAt',
  'closed_at as closedAt',
  'erase_at as eraseAt',
] as const

const typed = <Row extends { state: string }>(row: Row) => ({
  ...row,
  state: row.state as StoredCase['state'],
})

/** Of two presses that arrive at once the second waits for the first and inserts nothing. */
export async function insertCase(
  db: CaseTransaction,
  organisationId: string,
  row: StoredCase & { readonly codeDigest: string },
  keptOut: readonly string[],
): Promise<boolean> {
  const inserted = await caseTables<Own>(db)
    .insertInto('cases')
    .values({
      organisation_id: organisationId,
      case_id: row.caseId,
      code_digest: row.codeDigest,
      key_wrap: row.keyWrap,
      sealed_facts: row.sealedFacts,
      state: row.state,
      first_handler_id: row.firstHandlerId,
      second_handler_id: row.secondHandlerId,
      raised_at: row.raisedAt,
      acknowledge_by: row.acknowledgeBy,
      feedback_by: row.feedbackBy,
    })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'code_digest']).doNothing())
    .returning('case_id')
    .executeTakeFirst()
  if (!inserted || keptOut.length === 0) return inserted !== undefined
  const values = keptOut.map((account_id) => ({
    organisation_id: organisationId,
    case_id: row.caseId,
    account_id,
  }))
  await caseTables<Own>(db).insertInto('case_kept_out').values(values).execute()
  return true
}

/** By any of the digests a code has under the keys of the installation. Right or wrong, it is this one question. */
export async function findCaseByDigests(
  db: CaseTransaction,
  organisationId: string,
  digests: readonly string[],
): Promise<StoredCase | undefined> {
  const row = await caseTables<Own>(db)
    .selectFrom('cases')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .where('code_digest', 'in', digests)
    .executeTakeFirst()
  return row && typed(row)
}

/** Only where the digest still is one of the older ones. */
export async function saveCodeDigest(
  db: CaseTransaction,
  organisationId: string,
  caseId: string,
  { codeDigest, codeKey, older }: { codeDigest: string; codeKey: string; older: readonly string[] },
): Promise<void> {
  await caseTables<Own>(db)
    .updateTable('cases')
    .set({ code_digest: codeDigest, code_key: codeKey })
    .where('organisation_id', '=', organisationId)
    .where('case_id', '=', caseId)
    .where('code_digest', 'in', older)
    .execute()
}

export async function findCase(
  db: CaseTransaction,
  organisationId: string,
  caseId: string,
): Promise<StoredCase | undefined> {
  const row = await caseTables<Own>(db)
    .selectFrom('cases')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .where('case_id', '=', caseId)
    .forUpdate()
    .executeTakeFirst()
  return row && typed(row)
}

/** The cases of one handler that are not erased. */
export async function listCasesOf(
  db: CaseTransaction,
  organisationId: string,
  accountId: string,
): Promise<StoredCase[]> {
  const rows = await caseTables<Own>(db)
    .selectFrom('cases')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .where(({ eb, or }) =>
      or([eb('first_handler_id', '=', accountId), eb('second_handler_id', '=', accountId)]),
    )
    .where('state', '<>', 'erased')
    .orderBy('acknowledge_by')
    .orderBy('case_id')
    .execute()
  return rows.map(typed)
}

/** Every case that still promises something, or is due to be erased. */
export async function listLiveCases(db: CaseTransaction, organisationId: string): Promise<StoredCase[]> {
  const rows = await caseTables<Own>(db)
    .selectFrom('cases')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .where('state', '<>', 'erased')
    .orderBy('case_id')
    .execute()
  return rows.map(typed)
}

export interface CaseChange {
  readonly state?: StoredCase['state']
  readonly firstHandlerId?: string
  readonly secondHandlerId?: string | null
  readonly acknowledgedAt?: Date
  readonly answeredAt?: Date
  readonly closedAt?: Date | null
  readonly eraseAt?: Date | null
}

export async function saveCase(
  db: CaseTransaction,
  organisationId: string,
  caseId: string,
  change: CaseChange,
): Promise<void> {
  await caseTables<Own>(db)
    .updateTable('cases')
    .set({
      ...(change.state === undefined ? {} : { state: change.state }),
      ...(change.firstHandlerId === undefined ? {} : { first_handler_id: change.firstHandlerId }),
      ...(change.secondHandlerId === undefined ? {} : { second_handler_id: change.secondHandlerId }),
      ...(change.acknowledgedAt === undefined ? {} : { acknowledged_at: change.acknowledgedAt }),
      ...(change.answeredAt === undefined ? {} : { answered_at: change.answeredAt }),
      ...(change.closedAt === undefined ? {} : { closed_at: change.closedAt }),
      ...(change.eraseAt === undefined ? {} : { erase_at: change.eraseAt }),
    })
    .where('organisation_id', '=', organisationId)
    .where('case_id', '=', caseId)
    .execute()
}

/** Without its wrap nothing sealed for this case opens again, in no copy made later; without its digest no code finds it. */
export async function eraseCaseRow(
  db: CaseTransaction,
  organisationId: string,
  caseId: string,
): Promise<void> {
  await caseTables<Own>(db)
    .updateTable('cases')
    .set({ state: 'erased', key_wrap: null, sealed_facts: null, code_digest: null, code_key: null })
    .where('organisation_id', '=', organisationId)
    .where('case_id', '=', caseId)
    .execute()
  await caseTables<Own>(db)
    .deleteFrom('case_kept_out')
    .where('organisation_id', '=', organisationId)
    .where('case_id', '=', caseId)
    .execute()
}

export async function listKeptOut(
  db: CaseTransaction,
  organisationId: string,
  caseId: string,
): Promise<string[]> {
  const rows = await caseTables<Own>(db)
    .selectFrom('case_kept_out')
    .select('account_id')
    .where('organisation_id', '=', organisationId)
    .where('case_id', '=', caseId)
    .orderBy('account_id')
    .execute()
  return rows.map(({ account_id }) => account_id)
}
