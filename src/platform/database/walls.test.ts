import pg from 'pg'
import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { test } from '#testing/product-test.ts'
import { connect, connectionConfig } from './connect.ts'

/** Tables outside the walls. Each holds no name, address or text of a person; the list may only shrink. */
const globalTables = [
  'applied_migrations',
  'installation_backups',
  'organisation_register',
  'setup_codes',
  'sign_in_addresses',
  'sign_in_tries',
]

async function ask<Row extends pg.QueryResultRow>(
  address: Parameters<typeof connectionConfig>[0],
  text: string,
): Promise<Row[]> {
  const client = new pg.Client(connectionConfig(address, 'owner'))
  await client.connect()
  try {
    return (await client.query<Row>(text)).rows
  } finally {
    await client.end()
  }
}

const walledTables = `select c.oid, c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> all (array[${globalTables.map((name) => `'${name}'`).join(', ')}])`

describe('the walls between organisations', () => {
  test('stand in front of every table: row-level security is on and forced', async ({ address }) => {
    const open = await ask(
      address,
      `select relname from pg_class where oid in (select oid from (${walledTables}) t) and not (relrowsecurity and relforcerowsecurity)`,
    )
    expect(open).toEqual([])
  })

  test('lead every key, unique constraint, foreign key and index with organisation_id', async ({
    address,
  }) => {
    const indexes = await ask(
      address,
      `
      select t.relname as table, i.indexrelid::regclass::text as index from pg_index i join (${walledTables}) t on t.oid = i.indrelid
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0] where a.attname <> 'organisation_id'`,
    )
    const keys = await ask(
      address,
      `
      select t.relname as table, c.conname from pg_constraint c join (${walledTables}) t on t.oid = c.conrelid
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1] where c.contype in ('p', 'u', 'f') and a.attname <> 'organisation_id'`,
    )
    const without = await ask(
      address,
      `select relname from (${walledTables}) t where not exists (select 1 from pg_index i where i.indrelid = t.oid and i.indisprimary)`,
    )
    expect([indexes, keys, without]).toEqual([[], [], []])
  })

  test('need no sequence and no trigger, which a distributed database lacks', async ({ address }) => {
    const sequences = await ask(
      address,
      `select relname from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace`,
    )
    const triggers = await ask(
      address,
      `select tgname from pg_trigger t join (${walledTables}) w on w.oid = t.tgrelid where not tgisinternal`,
    )
    expect([sequences, triggers]).toEqual([[], []])
  })

  test('keep every role of the product from owning anything or passing row-level security', async ({
    address,
  }) => {
    const powerful = await ask(
      address,
      `select rolname from pg_roles where rolname like 'upstream_%' and rolname <> 'upstream_owner' and (rolsuper or rolbypassrls)`,
    )
    const owned = await ask(
      address,
      `select relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname in ('upstream_app', 'upstream_cases', 'upstream_jobs')`,
    )
    expect([powerful, owned]).toEqual([[], []])
  })

  test('show no row of any table to a transaction that has set no organisation', async ({
    address,
    world,
  }) => {
    expect(await world.database.selectFrom('organisations').select('organisation_id').execute()).toHaveLength(
      1,
    )
    const names = await ask<{ relname: string }>(address, walledTables)
    const outside = connect(address, 'upstream_app', 1)
    try {
      for (const { relname } of names) {
        const readable = await sql<{
          may: boolean
        }>`select has_table_privilege('upstream_app', ${relname}, 'select') as may`.execute(outside)
        if (!readable.rows[0]!.may) continue
        const { rows } = await sql`select 1 from ${sql.table(relname)} limit 1`.execute(outside)
        expect(rows, relname).toEqual([])
      }
    } finally {
      await outside.destroy()
    }
  })

  test('refuse a row for another organisation', async ({ world }) => {
    const other = '01890000-0000-7000-8000-000000000001'
    await sql`savepoint before`.execute(world.database)
    const insert = world.database
      .insertInto('organisations')
      .values({ organisation_id: other, name: 'Elsewhere', created_at: world.clock.now() })
      .execute()
    await expect(insert).rejects.toMatchObject({ code: '42501' })
    await sql`rollback to savepoint before`.execute(world.database)
  })
})
