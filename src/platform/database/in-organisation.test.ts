import { sql } from 'kysely'
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
