import { sql, type Kysely } from 'kysely'
import type { Tables } from '#platform/database/tables.ts'
import { tables, type Transaction } from '#platform/database/work.ts'
import type { DifferenceKind } from './people-difference.rules.ts'
import type { PersonFacts, RowProblem, SkipReason } from './person-row.rules.ts'

type RowTables = Kysely<Pick<Tables, 'people_import_rows'>>
const open = (db: Transaction): RowTables => tables<'people_import_rows'>(db)

export interface StagedRow {
  readonly number: number
  readonly line: number
  readonly cells: readonly string[]
  readonly skipReason: SkipReason | null
}

export interface CheckedRow {
  readonly number: number
  readonly state: 'ready' | 'needs-fix' | 'skipped'
  readonly skipReason: SkipReason | null
  readonly employeeId: string | null
  readonly email: string | null
  readonly person: PersonFacts | null
  readonly problems: readonly RowProblem[]
  readonly difference: DifferenceKind | null
  readonly changedFields: readonly string[]
  readonly personId: string
}

interface Batch {
  readonly organisationId: string
  readonly importId: string
}

/** One statement and one parameter for thousands of rows: the database takes the JSON apart faster than a long list of values. */
export async function insertRows(
  db: Transaction,
  { organisationId, importId }: Batch,
  rows: readonly Omit<StagedRow, 'skipReason'>[],
): Promise<void> {
  await sql`
    insert into people_import_rows (organisation_id, import_id, number, line, cells)
    select ${organisationId}::uuid, ${importId}::uuid, staged.number, staged.line, staged.cells
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as staged (number integer, line integer, cells jsonb)`.execute(
    open(db),
  )
}

export async function listRowsAfter(
  db: Transaction,
  { organisationId, importId }: Batch,
  number: number,
  count: number,
): Promise<StagedRow[]> {
  const rows = await open(db)
    .selectFrom('people_import_rows')
    .select(['number', 'line', 'cells', 'skip_reason'])
    .where('organisation_id', '=', organisationId)
    .where('import_id', '=', importId)
    .where('number', '>', number)
    .orderBy('number')
    .limit(count)
    .execute()
  return rows.map((row) => ({
    number: row.number,
    line: row.line,
    cells: row.cells as string[],
    skipReason: row.skip_reason as SkipReason | null,
  }))
}

export async function findRow(db: Transaction, batch: Batch, line: number): Promise<StagedRow | undefined> {
  const row = await open(db)
    .selectFrom('people_import_rows')
    .select(['number', 'line', 'cells', 'skip_reason'])
    .where('organisation_id', '=', batch.organisationId)
    .where('import_id', '=', batch.importId)
    .where('line', '=', line)
    .forUpdate()
    .executeTakeFirst()
  return (
    row && {
      number: row.number,
      line: row.line,
      cells: row.cells as string[],
      skipReason: row.skip_reason as SkipReason | null,
    }
  )
}

export async function saveCells(
  db: Transaction,
  batch: Batch,
  number: number,
  cells: readonly string[],
): Promise<void> {
  await open(db)
    .updateTable('people_import_rows')
    .set({ cells: JSON.stringify(cells) })
    .where('organisation_id', '=', batch.organisationId)
    .where('import_id', '=', batch.importId)
    .where('number', '=', number)
    .execute()
}

export async function saveCheckedRows(
  db: Transaction,
  { organisationId, importId }: Batch,
  rows: readonly CheckedRow[],
): Promise<void> {
  await sql`
    update people_import_rows as stored
    set state = checked.state, skip_reason = checked."skipReason", employee_id = checked."employeeId", email = checked.email, person = checked.person,
        problems = checked.problems, clash = null, difference = checked.difference, changed_fields = checked."changedFields",
        person_id = checked."personId"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as checked (number integer, state text, "skipReason" text, "employeeId" text, email text,
        person jsonb, problems jsonb, difference text, "changedFields" text[], "personId" uuid)
    where stored.organisation_id = ${organisationId}::uuid and stored.import_id = ${importId}::uuid and stored.number = checked.number`.execute(
    open(db),
  )
}

export interface RowToFix {
  readonly line: number
  readonly cells: readonly string[]
  readonly problems: readonly RowProblem[]
  readonly clash: { readonly reason: 'id-used-twice' | 'email-used-twice'; readonly otherLine: number } | null
}

export async function listRowsToFix(
  db: Transaction,
  { organisationId, importId }: Batch,
  afterLine: number,
  count: number,
): Promise<RowToFix[]> {
  const rows = await open(db)
    .selectFrom('people_import_rows')
    .select(['line', 'cells', 'problems', 'clash'])
    .where('organisation_id', '=', organisationId)
    .where('import_id', '=', importId)
    .where((where) => where.or([where('state', '=', 'needs-fix'), where('clash', 'is not', null)]))
    .where('line', '>', afterLine)
    .orderBy('number')
    .limit(count)
    .execute()
  return rows.map((row) => ({
    line: row.line,
    cells: row.cells as string[],
    problems: (row.problems as RowProblem[] | null) ?? [],
    clash: row.clash as RowToFix['clash'],
  }))
}

/** Leaves rows out for good: those named by line, or all that still need a fix. */
export async function skipRowsToFix(
  db: Transaction,
  { organisationId, importId }: Batch,
  lines: readonly number[] | 'all',
): Promise<number> {
  let skip = open(db)
    .updateTable('people_import_rows')
    .set({ state: 'skipped', skip_reason: 'chosen', clash: null, difference: null })
    .where('organisation_id', '=', organisationId)
    .where('import_id', '=', importId)
    .where((where) => where.or([where('state', '=', 'needs-fix'), where('clash', 'is not', null)]))
  if (lines !== 'all') skip = skip.where('line', 'in', lines.length === 0 ? [-1] : lines)
  const { numUpdatedRows } = await skip.executeTakeFirst()
  return Number(numUpdatedRows)
}

export async function deleteRows(db: Transaction, { organisationId, importId }: Batch): Promise<void> {
  await open(db)
    .deleteFrom('people_import_rows')
    .where('organisation_id', '=', organisationId)
    .where('import_id', '=', importId)
    .execute()
}

export async function findEmployeeIdByAddress(
  db: Transaction,
  { organisationId, importId }: Batch,
  address: string,
): Promise<string | undefined> {
  const row = await open(db)
    .selectFrom('people_import_rows')
    .select('employee_id')
    .where('organisation_id', '=', organisationId)
    .where('import_id', '=', importId)
    .where('email', '=', address)
    .executeTakeFirst()
  return row?.employee_id ?? undefined
}

export async function countRowsToFix(db: Transaction, { organisationId, importId }: Batch): Promise<number> {
  const row = await open(db)
    .selectFrom('people_import_rows')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('organisation_id', '=', organisationId)
    .where('import_id', '=', importId)
    .where((where) => where.or([where('state', '=', 'needs-fix'), where('clash', 'is not', null)]))
    .executeTakeFirstOrThrow()
  return row.count
}
