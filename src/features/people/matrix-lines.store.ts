import { sql } from 'kysely'
import { tables, type Transaction } from '#platform/database/work.ts'

export async function replaceMatrixLines(
  db: Transaction,
  organisationId: string,
  lines: readonly { employeeId: string; managerId: string }[],
): Promise<void> {
  const open = tables<'matrix_lines'>(db)
  await open.deleteFrom('matrix_lines').where('organisation_id', '=', organisationId).execute()
  await sql`
    insert into matrix_lines (organisation_id, employee_id, manager_employee_id)
    select ${organisationId}::uuid, line."employeeId", line."managerId"
    from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as line ("employeeId" text, "managerId" text)`.execute(
    open,
  )
}

/** Both ends are people who are stored; a line to somebody unknown leads nowhere. */
export async function listMatrixLines(
  db: Transaction,
  organisationId: string,
): Promise<{ personId: string; managerPersonId: string }[]> {
  const rows = await tables<'matrix_lines' | 'people'>(db)
    .selectFrom('matrix_lines as line')
    .innerJoin('people as person', (join) =>
      join
        .onRef('person.organisation_id', '=', 'line.organisation_id')
        .onRef('person.employee_id', '=', 'line.employee_id'),
    )
    .innerJoin('people as manager', (join) =>
      join
        .onRef('manager.organisation_id', '=', 'line.organisation_id')
        .onRef('manager.employee_id', '=', 'line.manager_employee_id'),
    )
    .select(['person.person_id as person_id', 'manager.person_id as manager_person_id'])
    .where('line.organisation_id', '=', organisationId)
    .execute()
  return rows.map((row) => ({ personId: row.person_id, managerPersonId: row.manager_person_id }))
}

export async function countMatrixLines(db: Transaction, organisationId: string): Promise<number> {
  const row = await tables<'matrix_lines'>(db)
    .selectFrom('matrix_lines')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('organisation_id', '=', organisationId)
    .executeTakeFirstOrThrow()
  return row.count
}
