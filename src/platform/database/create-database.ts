import pg from 'pg'
import { connectionConfig, type DatabaseAddress } from './connect.ts'

/** Makes the product's database in a new embedded cluster; an existing one is left as it is. */
export async function createEmbeddedDatabase(address: DatabaseAddress & { kind: 'embedded' }): Promise<void> {
  const client = new pg.Client(connectionConfig({ ...address, database: 'postgres' }, 'owner'))
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [
      address.database,
    ])
    if (!rowCount) await client.query(`create database "${address.database}"`)
  } finally {
    await client.end()
  }
}
