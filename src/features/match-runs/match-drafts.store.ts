import { tables, type Transaction } from '#platform/database/work.ts'
import { ledgerEntry, type LedgerEntry } from './draft-edits.contract.ts'

export interface MatchDraft {
  readonly draftId: string
  readonly programmeId: string
  readonly state: 'open' | 'approved'
  readonly startedAt: Date
  readonly approvedBy: string | null
  readonly approvedAt: Date | null
  readonly approvalReason: string | null
}

export interface DraftEntry {
  readonly number: number
  readonly accountId: string | null
  readonly at: Date
  readonly edit: LedgerEntry
}

const db = (transaction: Transaction) => tables<'match_drafts' | 'draft_edits'>(transaction)
const columns = [
  'draft_id',
  'programme_id',
  'state',
  'started_at',
  'approved_by',
  'approved_at',
  'approval_reason',
] as const

/** The newest draft of a programme: the open one, else the one approved last. `forUpdate` makes writers wait for each other. */
export async function findNewestDraft(
  transaction: Transaction,
  organisationId: string,
  programmeId: string,
  lock: 'for-update' | 'no-lock' = 'no-lock',
): Promise<MatchDraft | undefined> {
  const query = db(transaction)
    .selectFrom('match_drafts')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .orderBy(({ eb }) => eb('state', '=', 'open'), 'desc')
    .orderBy('started_at', 'desc')
    .orderBy('draft_id', 'desc')
    .limit(1)
  const row = await (lock === 'for-update' ? query.forUpdate() : query).executeTakeFirst()
  return (
    row && {
      draftId: row.draft_id,
      programmeId: row.programme_id,
      state: row.state === 'approved' ? 'approved' : 'open',
      startedAt: row.started_at,
      approvedBy: row.approved_by,
      approvedAt: row.approved_at,
      approvalReason: row.approval_reason,
    }
  )
}

/** Says whether it was begun: of two who begin one at once the second waits here, and is then told of the first. */
export async function insertDraft(
  transaction: Transaction,
  organisationId: string,
  draft: Pick<MatchDraft, 'draftId' | 'programmeId' | 'startedAt'>,
): Promise<boolean> {
  const row = await db(transaction)
    .insertInto('match_drafts')
    .values({
      organisation_id: organisationId,
      draft_id: draft.draftId,
      programme_id: draft.programmeId,
      state: 'open',
      started_at: draft.startedAt,
      approved_by: null,
      approved_at: null,
      approval_reason: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('draft_id')
    .executeTakeFirst()
  return row !== undefined
}

export async function approveDraft(
  transaction: Transaction,
  organisationId: string,
  draftId: string,
  approval: { readonly by: string | null; readonly at: Date; readonly reason: string | null },
): Promise<void> {
  await db(transaction)
    .updateTable('match_drafts')
    .set({
      state: 'approved',
      approved_by: approval.by,
      approved_at: approval.at,
      approval_reason: approval.reason,
    })
    .where('organisation_id', '=', organisationId)
    .where('draft_id', '=', draftId)
    .execute()
}

export async function listEntries(
  transaction: Transaction,
  organisationId: string,
  draftId: string,
): Promise<DraftEntry[]> {
  const rows = await db(transaction)
    .selectFrom('draft_edits')
    .select(['number', 'account_id', 'at', 'edit'])
    .where('organisation_id', '=', organisationId)
    .where('draft_id', '=', draftId)
    .orderBy('number')
    .execute()
  return rows.map((row) => ({
    number: row.number,
    accountId: row.account_id,
    at: row.at,
    edit: ledgerEntry.parse(row.edit),
  }))
}

export async function findLastNumber(
  transaction: Transaction,
  organisationId: string,
  draftId: string,
): Promise<number> {
  const row = await db(transaction)
    .selectFrom('draft_edits')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('organisation_id', '=', organisationId)
    .where('draft_id', '=', draftId)
    .executeTakeFirst()
  return row?.last ?? 0
}

export async function insertEntry(
  transaction: Transaction,
  organisationId: string,
  draftId: string,
  entry: DraftEntry,
): Promise<void> {
  await db(transaction)
    .insertInto('draft_edits')
    .values({
      organisation_id: organisationId,
      draft_id: draftId,
      number: entry.number,
      account_id: entry.accountId,
      at: entry.at,
      edit: JSON.stringify(entry.edit),
    })
    .execute()
}
