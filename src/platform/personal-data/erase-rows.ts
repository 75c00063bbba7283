import { sql } from 'kysely'
import type { Transaction } from '#platform/database/work.ts'
import { asWalker, belongsTo, type Subject } from './find-rows.ts'
import { personalTables } from './personal-tables.data.ts'

interface Identity {
  readonly full_name: string
  readonly email: string | null
  readonly employee_id: string
  readonly namesakes: number
}

/**
 * Takes a person out of every table of the organisation: rows that are theirs alone go, in others their words and names are emptied, and
 * numbers stay. Says how many rows of each table were touched.
 */
export async function eraseHeld(db: Transaction, subject: Subject): Promise<Record<string, number>> {
  const walker = asWalker(db)
  const { organisationId, personId } = subject
  const { rows } = await sql<Identity>`select full_name, email, employee_id,
    (select count(*)::int from people as other where other.organisation_id = people.organisation_id
      and other.full_name = people.full_name) as namesakes
    from people where organisation_id = ${organisationId} and person_id = ${personId}`.execute(walker)
  const identity = rows[0]
  if (!identity) return {}
  const touched: Record<string, number> = {}
  await renameInLines(db, subject, identity)
  touched['outgoing_mails'] = await deleteMailsNaming(db, subject, identity)
  for (const table of personalTables) {
    if (table.erasure === 'stays') continue
    const where = belongsTo(table, subject)
    const done =
      table.erasure === 'row'
        ? await sql`delete from ${sql.table(table.table)} where ${where}`.execute(walker)
        : await sql`update ${sql.table(table.table)} set ${sql.join(
            Object.entries(table.erasure).map(
              ([column, value]) => sql`${sql.ref(column)} = ${sql.raw(value)}`,
            ),
          )} where ${where}`.execute(walker)
    const number = Number(done.numAffectedRows ?? 0n)
    if (number > 0) touched[table.table] = (touched[table.table] ?? 0) + number
  }
  await sweepWords(db, subject, identity)
  return touched
}

/** Lines of power through this person stay, since they protect others; only what names them goes. */
async function renameInLines(
  db: Transaction,
  { organisationId, personId }: Subject,
  { employee_id }: Identity,
): Promise<void> {
  const erased = `erased-${personId}`
  for (const [table, column] of [
    ['people', 'manager_employee_id'],
    ['matrix_lines', 'employee_id'],
    ['matrix_lines', 'manager_employee_id'],
  ] as const)
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${erased}
      where organisation_id = ${organisationId} and ${sql.ref(column)} = ${employee_id}`.execute(asWalker(db))
}

/** What was written to others about this person, and to an address of theirs. */
async function deleteMailsNaming(
  db: Transaction,
  { organisationId }: Subject,
  { full_name, email }: Identity,
): Promise<number> {
  const done = await sql`delete from outgoing_mails where organisation_id = ${organisationId} and (
    lower(address) = lower(${email}) or position(${full_name} in content::text) > 0
    or position(${full_name} in coalesce(calendar_object, '')) > 0
    or position(lower(${email}) in lower(content::text || coalesce(calendar_object, ''))) > 0)`.execute(
    asWalker(db),
  )
  return Number(done.numAffectedRows ?? 0n)
}

/**
 * Words others typed or the product copied may still name somebody: the address goes everywhere, a name everywhere too unless somebody
 * else in the organisation bears it, whose rows would be changed with it.
 */
async function sweepWords(
  db: Transaction,
  { organisationId }: Subject,
  { full_name, email, namesakes }: Identity,
): Promise<void> {
  const walker = asWalker(db)
  const words = [...(email ? [email] : []), ...(namesakes === 1 && full_name.length > 3 ? [full_name] : [])]
  const { rows: columns } = await sql<{ table_name: string; column_name: string; data_type: string }>`
    select columns.table_name, columns.column_name, columns.data_type from information_schema.columns
    where columns.table_schema = current_schema() and columns.data_type in ('text', 'jsonb')
      and columns.table_name not like 'audit%' and columns.table_name not like 'case%'
      and has_table_privilege(format('%I.%I', columns.table_schema, columns.table_name), 'update')
      and exists (select from information_schema.columns as walled where walled.table_schema = columns.table_schema
        and walled.table_name = columns.table_name and walled.column_name = 'organisation_id')`.execute(
    walker,
  )
  for (const { table_name, column_name, data_type } of columns)
    for (const word of words) {
      const column = sql.ref(column_name)
      const inside = data_type === 'jsonb' ? JSON.stringify(word).slice(1, -1) : word
      const swept =
        data_type === 'jsonb'
          ? sql`replace(${column}::text, ${inside}, '–')::jsonb`
          : sql`replace(${column}, ${inside}, '–')`
      await sql`update ${sql.table(table_name)} set ${column} = ${swept}
        where organisation_id = ${organisationId} and position(${inside} in ${column}::text) > 0`.execute(
        walker,
      )
    }
}
