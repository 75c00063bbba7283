import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { connectionConfig, type DatabaseAddress } from '#platform/database/connect.ts'

/** A migrated database with nothing in it, beside the one a test has. */
export async function emptyCopy(address: DatabaseAddress): Promise<DatabaseAddress> {
  if (address.kind !== 'embedded') throw new Error('Tests run on the embedded database.')
  const client = new pg.Client(connectionConfig({ ...address, database: 'postgres' }, 'owner'))
  await client.connect()
  const name = `t_${randomUUID().replaceAll('-', '')}`
  await client.query(`create database ${name} template blueprint strategy file_copy`)
  await client.end()
  return { ...address, database: name }
}
