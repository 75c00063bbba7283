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

/** By the numbers of the file, whether or not somebody is stored under them. */
export async function listMatrixLines(
  db: Transaction,
  organisationId: string,
): Promise<{ employeeId: string; managerId: string }[]> {
  const rows = await tables<'matrix_lines'>(db)
    .selectFrom('matrix_lines')
    .select(['employee_id', 'manager_employee_id'])
    .where('organisation_id', '=', organisationId)
    .execute()
  return rows.map((row) => ({ employeeId: row.employee_id, managerId: row.manager_employee_id }))
}

export async function countMatrixLines(db: Transaction, organisationId: string): Promise<number> {
  const row = await tables<'matrix_lines'>(db)
    .selectFrom('matrix_lines')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('organisation_id', '=', organisationId)
    .executeTakeFirstOrThrow()
  return row.count
}
