import { CompiledQuery, sql } from 'kysely'
import { expect } from 'vitest'
import { test } from '#testing/product-test.ts'
import { connect } from './connect.ts'
import { inOrganisation } from './in-organisation.ts'

const organisationId = '01890000-0000-7000-8000-00000000aaaa'

test('the wall stands for one unit of work and falls with it', async ({ address }) => {
  const database = connect(address, 'upstream_app', 1)
  const wall = sql<{ wall: string }>`select current_setting('upstream.organisation', true) as wall`
  const inside = await inOrganisation(database, organisationId, (db) => wall.execute(db))
  expect(inside.rows).toEqual([{ wall: organisationId }])
  expect((await wall.execute(database)).rows[0]!.wall || null).toBeNull()
  await expect(
    inOrganisation(database, organisationId, () => Promise.reject(new Error('no'))),
  ).rejects.toThrow('no')
  expect((await wall.execute(database)).rows[0]!.wall || null).toBeNull()
  await database.destroy()
})

test('a failed statement nobody looked at is not taken for done', async ({ pool }) => {
  const swallow = inOrganisation(pool, organisationId, (db) =>
    sql`select 1 / 0`.execute(db).catch(() => 'done'),
  )
  await expect(swallow).rejects.toThrow()
})

test('what is asked with the commit counts like any other statement: where it fails nothing was done, and the reason is told', async ({
  address,
}) => {
  const database = connect(address, 'upstream_app', 1)
  await sql`create temp table kept (word text)`.execute(database)
  const keep = (word: string, last: string) =>
    inOrganisation(database, organisationId, async (db, askLast) => {
      await sql`insert into kept values (${word})`.execute(db)
      askLast(CompiledQuery.raw(last))
    })
  await expect(keep('first', 'select 1 / 0')).rejects.toThrow('division by zero')
  await keep('second', `insert into kept values ('third')`)
  const { rows } = await sql`select word from kept`.execute(database)
  expect(rows).toEqual([{ word: 'second' }, { word: 'third' }])
  await database.destroy()
})

test('statements asked beside each other are answered in their order', async ({ pool }) => {
  const answers = await inOrganisation(pool, organisationId, (db) =>
    Promise.all(
      [1, 2, 3].map((number) => sql<{ number: number }>`select ${number}::int as number`.execute(db)),
    ),
  )
  expect(answers.map(({ rows }) => rows[0]!.number)).toEqual([1, 2, 3])
})

test('what is still at work when its unit of work ended can no longer ask anything', async ({ address }) => {
  const database = connect(address, 'upstream_app', 1)
  const gate = Promise.withResolvers<void>()
  let straggler: Promise<unknown> = Promise.resolve()
  const failing = inOrganisation(database, organisationId, (db) => {
    straggler = gate.promise.then(() => sql`select 1`.execute(db))
    return Promise.all([straggler, Promise.reject(new Error('no such programme'))])
  })
  await expect(failing).rejects.toThrow('no such programme')
  const late = expect(straggler).rejects.toThrow('This unit of work has ended')
  await inOrganisation(database, organisationId, async (db) => {
    await sql`select 1`.execute(db)
    gate.resolve()
    await late
  })
  await database.destroy()
})

test('a statement asked again keeps its plan, one asked once and one without values do not', async ({
  address,
}) => {
  const database = connect(address, 'upstream_app', 1)
  for (const value of [1, 2, 3]) await sql`select ${value}::int as again`.execute(database)
  await sql`select ${1}::int as once`.execute(database)
  for (const _ of [1, 2, 3]) await sql`select 7 as plain`.execute(database)
  const { rows } = await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(
    database,
  )
  expect(rows).toEqual([{ statement: 'select $1::int as again' }])
  await database.destroy()
})

test('nothing travels to the server before the first statement, and nothing where nothing is asked', async ({
  address,
}) => {
  const database = connect(address, 'upstream_app', 1)
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(database)
  const watcher = connect(address, 'upstream_app', 1)
  const asked = async () => {
    const last = sql<{ query: string }>`select query from pg_stat_activity where pid = ${rows[0]!.pid}`
    return (await last.execute(watcher)).rows[0]!.query
  }
  await inOrganisation(database, organisationId, async () => {
    expect(await asked()).toContain('pg_backend_pid')
  })
  expect(await asked()).toContain('pg_backend_pid')
  await inOrganisation(database, organisationId, async (db) => {
    await sql`select 1 as one`.execute(db)
    expect(await asked()).toBe('select 1 as one')
  })
  expect(await asked()).toBe('commit')
  await database.destroy()
  await watcher.destroy()
})

test('what is asked behind walls that could not be raised is refused with the reason', async ({
  address,
}) => {
  const database = connect(address, 'upstream_app', 1)
  await database.connection().execute(async (line) => {
    await sql.raw('begin; select 1 / 0').execute(line)
    await expect(sql`select 1 as one`.execute(line)).rejects.toThrow('division by zero')
    await sql.raw('rollback').execute(line)
    expect((await sql`select 2 as two`.execute(line)).rows).toEqual([{ two: 2 }])
  })
  await database.destroy()
})
