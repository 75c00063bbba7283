import { sql, type Kysely } from 'kysely'
import type { Tables } from '#platform/database/tables.ts'
import { tables, type Transaction } from '#platform/database/work.ts'
import type { DifferenceKind } from './people-difference.rules.ts'
import type { SkipReason } from './person-row.rules.ts'
import type { ReportingLine } from './reporting-chart.rules.ts'

type SettlingTables = Kysely<Pick<Tables, 'people' | 'people_import_rows'>>
const open = (db: Transaction): SettlingTables => tables<'people' | 'people_import_rows'>(db)

interface Batch {
  readonly organisationId: string
  readonly importId: string
}

/**
 * For transactions that go through a whole staged file. It has just been written and nothing has counted it yet, so the
 * database takes it for a handful of rows and would look each row up in each other: minutes instead of a second.
 */
export async function expectManyRows(db: Transaction): Promise<void> {
  await sql`set local enable_nestloop = off`.execute(open(db))
}

/**
 * Marks rows that share a number or an address. The same person twice, word for word, is one person: the later row is
 * skipped. Any other pair is for somebody to decide, so both rows wait; a row that needs a fix holds its number too.
 */
export async function markClashes(db: Transaction, { organisationId, importId }: Batch): Promise<void> {
  const here = sql`organisation_id = ${organisationId}::uuid and import_id = ${importId}::uuid`
  await sql`update people_import_rows set clash = null where ${here} and clash is not null`.execute(open(db))
  await sql`
    update people_import_rows as repeated set state = 'skipped', skip_reason = 'same-row-again', difference = null
    from (
      select number, lag(number) over (partition by employee_id, person order by number) as earlier
      from people_import_rows
      where ${here} and state = 'ready' and employee_id in (
        select employee_id from people_import_rows where ${here} and state = 'ready' group by employee_id having count(*) > 1)
    ) as found
    where repeated.organisation_id = ${organisationId}::uuid and repeated.import_id = ${importId}::uuid
      and repeated.number = found.number and found.earlier is not null`.execute(open(db))
  for (const [column, reason] of [
    ['email', 'email-used-twice'],
    ['employee_id', 'id-used-twice'],
  ] as const) {
    const key = sql.ref(column)
    await sql`
      update people_import_rows as clashing
      set clash = jsonb_build_object('reason', ${reason}::text, 'otherLine', case when clashing.line = found.first then found.last else found.first end)
      from (
        select ${key} as key, min(line) as first, max(line) as last
        from people_import_rows where ${here} and state in ('ready', 'needs-fix') and ${key} is not null group by ${key} having count(*) > 1
      ) as found
      where clashing.organisation_id = ${organisationId}::uuid and clashing.import_id = ${importId}::uuid and clashing.state = 'ready'
        and clashing.${key} = found.key`.execute(open(db))
  }
}

export async function countRows(db: Transaction, { organisationId, importId }: Batch) {
  const rows = await open(db)
    .selectFrom('people_import_rows')
    .select(['state', 'skip_reason', 'difference', sql<boolean>`clash is not null`.as('clashes')])
    .select((select) => select.fn.countAll<number>().as('count'))
    .select(sql<number>`count(*) filter (where person ->> 'email' is null)`.as('without_email'))
    .select(sql<number>`count(*) filter (where person ->> 'level' is null)`.as('without_level'))
    .where('organisation_id', '=', organisationId)
    .where('import_id', '=', importId)
    .groupBy(['state', 'skip_reason', 'difference', sql`clash is not null`])
    .execute()
  return rows.map((row) => ({
    state: row.state,
    skipReason: row.skip_reason as SkipReason | null,
    difference: row.difference as DifferenceKind | null,
    clashes: row.clashes,
    count: row.count,
    withoutEmail: row.without_email,
    withoutLevel: row.without_level,
  }))
}

/** People who are here and whom no row of the file names, not even one that waits for a fix. */
const notNamed = (organisationId: string, importId: string) => sql<boolean>`
  people.organisation_id = ${organisationId}::uuid and people.presence = 'named' and not exists (
    select 1 from people_import_rows as named where named.organisation_id = people.organisation_id and named.import_id = ${importId}::uuid
      and named.employee_id = people.employee_id)`

export async function countHereAndNotNamed(
  db: Transaction,
  { organisationId, importId }: Batch,
  today: string,
): Promise<{ here: number; notNamed: number }> {
  const result = await sql<{ here: number; not_named: number }>`
    select count(*) as here, count(*) filter (where ${notNamed(organisationId, importId)}) as not_named
    from people where organisation_id = ${organisationId}::uuid and presence = 'named' and (left_on is null or left_on >= ${today}::date)`.execute(
    open(db),
  )
  const row = result.rows[0]!
  return { here: row.here, notNamed: row.not_named }
}

export async function listNotNamed(
  db: Transaction,
  { organisationId, importId }: Batch,
  today: string,
  count: number,
): Promise<{ personId: string; fullName: string }[]> {
  const rows = await open(db)
    .selectFrom('people')
    .select(['person_id', 'full_name'])
    .where(notNamed(organisationId, importId))
    .where((where) => where.or([where('left_on', 'is', null), where('left_on', '>=', today)]))
    .orderBy('full_name')
    .limit(count)
    .execute()
  return rows.map((row) => ({ personId: row.person_id, fullName: row.full_name }))
}

export interface DifferingRow {
  readonly line: number
  readonly fullName: string
  readonly kind: DifferenceKind
  readonly changedFields: readonly string[]
}

export async function listDiffering(
  db: Transaction,
  { organisationId, importId }: Batch,
  kind: DifferenceKind,
  count: number,
): Promise<DifferingRow[]> {
  const rows = await open(db)
    .selectFrom('people_import_rows')
    .select(['line', 'changed_fields', sql<string>`person ->> 'fullName'`.as('full_name')])
    .where('organisation_id', '=', organisationId)
    .where('import_id', '=', importId)
    .where('state', '=', 'ready')
    .where('clash', 'is', null)
    .where('difference', '=', kind)
    .orderBy('number')
    .limit(count)
    .execute()
  return rows.map((row) => ({
    line: row.line,
    fullName: row.full_name,
    kind,
    changedFields: row.changed_fields,
  }))
}

/** The lines as they will be once the import is applied, a slice at a time: the file's, then those of people it does not name. */
export async function listFileLines(
  db: Transaction,
  { organisationId, importId }: Batch,
  afterNumber: number,
  count: number,
) {
  const rows = await open(db)
    .selectFrom('people_import_rows')
    .select(['number', 'employee_id', sql<string | null>`person ->> 'managerId'`.as('manager_id')])
    .where('organisation_id', '=', organisationId)
    .where('import_id', '=', importId)
    .where('number', '>', afterNumber)
    .where('state', '=', 'ready')
    .where('clash', 'is', null)
    .orderBy('number')
    .limit(count)
    .execute()
  return rows.map((row) => ({ number: row.number, employeeId: row.employee_id!, managerId: row.manager_id }))
}

export async function listOtherLines(
  db: Transaction,
  { organisationId, importId }: Batch,
): Promise<ReportingLine[]> {
  const rows = await open(db)
    .selectFrom('people')
    .select(['employee_id', 'manager_employee_id'])
    .where('organisation_id', '=', organisationId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('people_import_rows as named')
            .select('named.number')
            .whereRef('named.organisation_id', '=', 'people.organisation_id')
            .where('named.import_id', '=', importId)
            .where('named.state', '=', 'ready')
            .where('named.clash', 'is', null)
            .whereRef('named.employee_id', '=', 'people.employee_id'),
        ),
      ),
    )
    .execute()
  return rows.map((row) => ({ employeeId: row.employee_id, managerId: row.manager_employee_id }))
}
