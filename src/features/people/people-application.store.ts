import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Tables } from '#platform/database/tables.ts'
import { tables, type Transaction } from '#platform/database/work.ts'
import type { ComparedField } from './people-difference.rules.ts'

type ApplyingTables = Kysely<Pick<Tables, 'people' | 'people_import_rows' | 'people_changes'>>
const open = (db: Transaction): ApplyingTables =>
  tables<'people' | 'people_import_rows' | 'people_changes'>(db)

interface Batch {
  readonly organisationId: string
  readonly importId: string
  readonly now: Date
}

/** Column of `people` and type for each fact, in the order of the insert below. */
const columns: readonly (readonly [field: ComparedField, column: string, type: string])[] = [
  ['fullName', 'full_name', 'text'],
  ['email', 'email', 'text'],
  ['managerId', 'manager_employee_id', 'text'],
  ['department', 'department', 'text'],
  ['location', 'location', 'text'],
  ['region', 'region', 'text'],
  ['country', 'country', 'text'],
  ['level', 'level', 'integer'],
  ['jobTitle', 'job_title', 'text'],
  ['hiredOn', 'hired_on', 'date'],
  ['leftOn', 'left_on', 'date'],
  ['languages', 'languages', 'text[]'],
  ['timeZone', 'time_zone', 'text'],
  ['offeredTopics', 'offered_topics', 'text[]'],
  ['wantedTopics', 'wanted_topics', 'text[]'],
  ['interests', 'interests', 'text[]'],
  ['participation', 'participation', 'text'],
]

const factsOfRow = sql`jsonb_to_record(staged.person) as facts (${sql.join(columns.map(([field, , type]) => sql`${sql.id(field)} ${sql.raw(type)}`))})`

const readyRows = ({ organisationId, importId }: Batch): RawBuilder<unknown> =>
  sql`staged.organisation_id = ${organisationId}::uuid and staged.import_id = ${importId}::uuid and staged.state = 'ready' and staged.clash is null`

/** Inserts who is new. Everything happens inside the database, so the size of the file is no matter to this process. */
export async function insertJoiners(db: Transaction, batch: Batch): Promise<void> {
  await sql`
    insert into people (organisation_id, person_id, employee_id, ${sql.join(columns.map(([, column]) => sql.ref(column)))}, created_at, changed_at)
    select staged.organisation_id, staged.person_id, staged.employee_id, ${sql.join(columns.map(([field]) => sql`facts.${sql.id(field)}`))},
      ${batch.now}::timestamptz, ${batch.now}::timestamptz
    from people_import_rows as staged cross join lateral ${factsOfRow}
    where ${readyRows(batch)} and staged.difference in ('joins', 'left-before')`.execute(open(db))
}

/** Changes those who differ, only in the facts the file has columns for. */
export async function updateDiffering(
  db: Transaction,
  batch: Batch,
  said: ReadonlySet<ComparedField>,
): Promise<void> {
  const changed = columns
    .filter(([field]) => said.has(field))
    .map(([field, column]) => sql`${sql.ref(column)} = facts.${sql.id(field)}`)
  await sql`
    update people set ${sql.join([...changed, sql`presence = 'named'`, sql`absent_since = null`, sql`changed_at = ${batch.now}::timestamptz`])}
    from people_import_rows as staged cross join lateral ${factsOfRow}
    where ${readyRows(batch)} and people.organisation_id = staged.organisation_id and people.person_id = staged.person_id
      and staged.difference in ('moves', 'changes', 'returns', 'leaves')`.execute(open(db))
}

/** Keeps who left by the file, came back or moved, for those who must act on it. */
export async function insertChanges(db: Transaction, batch: Batch): Promise<void> {
  await sql`
    insert into people_changes (organisation_id, import_id, person_id, kind, changed_fields, at)
    select staged.organisation_id, staged.import_id, staged.person_id, staged.difference, staged.changed_fields, ${batch.now}::timestamptz
    from people_import_rows as staged where ${readyRows(batch)} and staged.difference in ('leaves', 'returns', 'moves')`.execute(
    open(db),
  )
}

/** Marks those a whole file does not name as absent, and keeps that they left. */
export async function markAbsent(
  db: Transaction,
  { organisationId, importId, now }: Batch,
  today: string,
): Promise<void> {
  const missing = sql`people.organisation_id = ${organisationId}::uuid and people.presence = 'named' and not exists (
      select 1 from people_import_rows as named where named.organisation_id = people.organisation_id and named.import_id = ${importId}::uuid
        and named.employee_id = people.employee_id)`
  await sql`
    insert into people_changes (organisation_id, import_id, person_id, kind, at)
    select organisation_id, ${importId}::uuid, person_id, 'leaves', ${now}::timestamptz from people
    where ${missing} and (left_on is null or left_on >= ${today}::date)`.execute(open(db))
  await sql`update people set presence = 'absent', absent_since = ${today}::date, changed_at = ${now}::timestamptz where ${missing}`.execute(
    open(db),
  )
}

/** Only rows nobody mended outlive an import, and of them only the columns that would have been stored. */
export async function keepUnmendedRows(
  db: Transaction,
  { organisationId, importId }: Batch,
  mapped: readonly number[],
): Promise<void> {
  const here = sql`organisation_id = ${organisationId}::uuid and import_id = ${importId}::uuid`
  await sql`
    delete from people_import_rows
    where ${here} and ((state = 'ready' and clash is null) or (state = 'skipped' and skip_reason <> 'chosen'))`.execute(
    open(db),
  )
  await sql`
    update people_import_rows set person = null, cells = coalesce((
      select jsonb_agg(case when cell.position - 1 = any(${mapped}::integer[]) then cell.value else '""'::jsonb end order by cell.position)
      from jsonb_array_elements(cells) with ordinality as cell (value, position)), '[]'::jsonb)
    where ${here}`.execute(open(db))
}

export interface PersonChange {
  readonly personId: string
  readonly kind: 'leaves' | 'returns' | 'moves'
  readonly changedFields: readonly string[]
}

export async function listChanges(
  db: Transaction,
  organisationId: string,
  importId: string,
): Promise<PersonChange[]> {
  const rows = await open(db)
    .selectFrom('people_changes')
    .select(['person_id', 'kind', 'changed_fields'])
    .where('organisation_id', '=', organisationId)
    .where('import_id', '=', importId)
    .execute()
  return rows.map((row) => ({
    personId: row.person_id,
    kind: row.kind as PersonChange['kind'],
    changedFields: row.changed_fields,
  }))
}
