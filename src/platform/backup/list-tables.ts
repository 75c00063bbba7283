import type pg from 'pg'

export interface BackupTable {
  readonly name: string
  readonly columns: readonly string[]
  /** Global tables have no wall and are written once, the others once an organisation. */
  readonly walled: boolean
}

/** Every table of the product, parents before children, so that a restore never meets a foreign key it cannot keep. */
export async function listTables(client: pg.ClientBase): Promise<BackupTable[]> {
  const { rows } = await client.query<{
    name: string
    columns: string[]
    walled: boolean
    parents: string[]
  }>(`
    select c.relname as name, c.relrowsecurity as walled,
      array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
      array(select distinct p.relname::text from pg_constraint k join pg_class p on p.oid = k.confrelid
            where k.conrelid = c.oid and k.contype = 'f' and p.oid <> c.oid) as parents
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'applied_migrations'
    order by c.relname collate "C"`)
  const ordered: BackupTable[] = []
  const waiting = new Map(rows.map((row) => [row.name, row]))
  while (waiting.size > 0) {
    const ready = [...waiting.values()].filter(({ parents }) =>
      parents.every((parent) => !waiting.has(parent)),
    )
    if (ready.length === 0)
      throw new Error(`These tables refer to each other in a circle: ${[...waiting.keys()].join(', ')}.`)
    for (const { name, columns, walled } of ready) {
      ordered.push({ name, columns, walled })
      waiting.delete(name)
    }
  }
  return ordered
}
