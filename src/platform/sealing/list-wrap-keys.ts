import pg from 'pg'
import { connectionConfig, type DatabaseAddress } from '#platform/database/connect.ts'
import { listTables } from '#platform/backup/list-tables.ts'

/** Ids of the keys that something in this database needs: from every column `key_wrap`, whoever's it is, and of codes made with one. */
export async function listWrapKeys(address: DatabaseAddress): Promise<string[]> {
  const client = new pg.Client(connectionConfig(address, 'owner'))
  await client.connect()
  try {
    await client.query('begin read only')
    const all = await listTables(client)
    const sealed = all.filter(({ columns }) => columns.includes('key_wrap'))
    const coded = all.filter(({ columns }) => columns.includes('code_key'))
    const { rows } = await client.query<{ id: string }>(
      'select organisation_id as id from organisation_register',
    )
    const found = new Set<string>()
    for (const { id } of rows) {
      await client.query(`select set_config('upstream.organisation', $1, true)`, [id])
      for (const { name } of sealed) {
        const { rows: keys } = await client.query<{ id: string }>(
          `select distinct encode(substring(key_wrap from 2 for 8), 'hex') as id from "${name}" where organisation_id = $1 and key_wrap is not null`,
          [id],
        )
        for (const key of keys) found.add(key.id)
      }
      for (const { name } of coded) {
        const { rows: keys } = await client.query<{ id: string }>(
          `select distinct code_key as id from "${name}" where organisation_id = $1 and code_key is not null`,
          [id],
        )
        for (const key of keys) found.add(key.id)
      }
    }
    await client.query('commit')
    return [...found].toSorted()
  } finally {
    await client.end()
  }
}
