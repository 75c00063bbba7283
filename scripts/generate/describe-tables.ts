import type pg from 'pg'

export interface Column {
  readonly table: string
  readonly name: string
  readonly type: string
  readonly nullable: boolean
  readonly hasDefault: boolean
}

const types: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  bool: 'boolean',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  float8: 'number',
  date: 'string',
  timestamptz: 'Date',
  bytea: 'Buffer',
  jsonb: 'Json',
  _text: 'string[]',
  _uuid: 'string[]',
  _int4: 'number[]',
}

export async function readColumns(client: pg.Client): Promise<Column[]> {
  const { rows } = await client.query<Column>(`
    select table_name as table, column_name as name, udt_name as type, is_nullable = 'YES' as nullable, column_default is not null or is_generated = 'ALWAYS' as "hasDefault"
    from information_schema.columns where table_schema = 'public' and table_name <> 'applied_migrations'
    order by table_name collate "C", ordinal_position`)
  return rows
}

export function describeTables(columns: readonly Column[]): string {
  const byTable = Map.groupBy(columns, (column) => column.table)
  const nameOf = (table: string) =>
    `${table.replaceAll(/(^|_)(\w)/g, (_all, _bar, letter: string) => letter.toUpperCase())}Table`
  const typeOf = ({ table, name, type, nullable, hasDefault }: Column) => {
    const known = types[type]
    if (!known)
      throw new Error(
        `${table}.${name} has the type ${type}, which scripts/generate/describe-tables.ts does not know yet.`,
      )
    if (known === 'Json' && hasDefault) return 'DefaultedJson'
    const whole = nullable ? `${known} | null` : known
    return hasDefault ? `Generated<${whole}>` : whole
  }
  const interfaces = [...byTable].map(
    ([table, own]) =>
      `export interface ${nameOf(table)} {\n${own.map((column) => `  ${column.name}: ${typeOf(column)}`).join('\n')}\n}\n`,
  )
  const list = [...byTable.keys()].map((table) => `  ${table}: ${nameOf(table)}`)
  return `// Made from the migrations by \`npm run generate\`; do not edit.
import type { ColumnType, Generated } from 'kysely'

/** Read as parsed JSON, written as text: the driver would turn a plain array into a PostgreSQL array. */
export type Json = ColumnType<unknown, string, string>
export type DefaultedJson = ColumnType<unknown, string | undefined, string>

${interfaces.join('\n')}
export interface Tables {
${list.join('\n')}
}
`
}

/** The schema as it stands after all migrations, so that a review sees what a migration really did. */
export async function schemaText(client: pg.Client, columns: readonly Column[]): Promise<string> {
  const constraints = await client.query<{ table: string; text: string }>(`
    select conrelid::regclass::text as table, pg_get_constraintdef(oid) as text from pg_constraint
    where connamespace = 'public'::regnamespace and contype <> 'n' order by conrelid::regclass::text collate "C", contype, conname collate "C"`)
  const indexes = await client.query<{ table: string; text: string }>(`
    select tablename as table, indexdef as text from pg_indexes i where schemaname = 'public'
    and not exists (select 1 from pg_constraint c where c.conname = i.indexname) order by tablename collate "C", indexname collate "C"`)
  const lines = ['-- Made from the migrations by `npm run generate`; do not edit.']
  for (const [table, own] of Map.groupBy(columns, (column) => column.table)) {
    lines.push('', `table ${table}`)
    for (const { name, type, nullable, hasDefault } of own)
      lines.push(`  ${name} ${type}${nullable ? '' : ' not null'}${hasDefault ? ' default' : ''}`)
    for (const row of constraints.rows) if (row.table === table) lines.push(`  ${row.text}`)
    for (const row of indexes.rows) if (row.table === table) lines.push(`  ${row.text}`)
  }
  return `${lines.join('\n')}\n`
}
