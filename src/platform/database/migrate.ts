import { readdirSync, readFileSync } from 'node:fs'
import pg from 'pg'
import { PgBoss } from 'pg-boss'
import { connectionConfig, type DatabaseAddress } from './connect.ts'

export interface QueueDefinition {
  readonly name: string
  readonly retryLimit?: number
  readonly retryBackoff?: boolean
  readonly expireInSeconds?: number
  readonly heartbeatSeconds?: number
}

const folder = new URL('./migrations/', import.meta.url)

export function listMigrations(): { name: string; sql: string }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => ({ name, sql: readFileSync(new URL(name, folder), 'utf8') }))
}

/** Brings the schema up to date: roles, numbered SQL files, each in a transaction of its own, then the job tables. */
export async function migrate(address: DatabaseAddress, queues: readonly QueueDefinition[]): Promise<void> {
  const client = new pg.Client(connectionConfig(address, 'owner'))
  await client.connect()
  try {
    // One migrator at a time, however many processes start together.
    await client.query('select pg_advisory_lock(7405198)')
    await createRoles(client, address)
    await client.query(
      'create table if not exists applied_migrations (name text primary key, applied_at timestamptz not null default now())',
    )
    const { rows } = await client.query<{ name: string }>('select name from applied_migrations')
    const applied = new Set(rows.map((row) => row.name))
    const known = listMigrations()
    const newer = [...applied].find((name) => !known.some((migration) => migration.name === name))
    if (newer)
      throw new Error(
        `This database was made by a newer version (it knows ${newer}). Start that version; nothing was changed.`,
      )
    for (const { name, sql } of known) if (!applied.has(name)) await applyMigration(client, name, sql)
    await installJobs(address, queues)
    await client.query('grant usage on schema jobs to upstream_app, upstream_jobs')
    await client.query(
      'grant select, insert, update, delete on all tables in schema jobs to upstream_app, upstream_jobs',
    )
    await client.query('grant execute on all functions in schema jobs to upstream_app, upstream_jobs')
    // A job can be seen and counted by others, so the case room has none.
    await client.query('revoke all on schema jobs from upstream_cases')
    await client.query('revoke all on all tables in schema jobs from upstream_cases')
  } finally {
    await client.end()
  }
}

async function applyMigration(client: pg.Client, name: string, sql: string): Promise<void> {
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query('insert into applied_migrations (name) values ($1)', [name])
    await client.query('commit')
  } catch (cause) {
    await client.query('rollback')
    throw new Error(`The migration ${name} failed and was rolled back; the data is as before.`, { cause })
  }
}

async function createRoles(client: pg.Client, address: DatabaseAddress): Promise<void> {
  for (const role of ['upstream_app', 'upstream_cases', 'upstream_jobs']) {
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role])
    if (!rowCount)
      await client.query(
        `create role ${role} ${address.kind === 'embedded' ? 'login' : 'nologin'} nosuperuser nobypassrls`,
      )
    // The login of a server takes these roles at the start of its sessions.
    if (address.kind === 'server') await client.query(`grant ${role} to current_user`)
  }
}

async function installJobs(address: DatabaseAddress, queues: readonly QueueDefinition[]): Promise<void> {
  const boss = new PgBoss({
    ...connectionConfig(address, 'owner'),
    schema: 'jobs',
    supervise: false,
    schedule: false,
  } as ConstructorParameters<typeof PgBoss>[0] & object)
  boss.on('error', () => {})
  await boss.start()
  try {
    for (const { name, ...options } of queues) {
      await boss.createQueue(name, options)
      await boss.updateQueue(name, options)
    }
  } finally {
    await boss.stop({ graceful: false })
  }
}
