import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { test, type World } from '#testing/product-test.ts'
import { retentionClasses } from '#features/retention/retention.contract.ts'
import { personalTables, tablesWithoutPeople } from '#platform/personal-data/personal-tables.data.ts'

/** A column by which a row can be led back to somebody who takes part. */
const leads = ['person_id', 'mentor_id', 'mentee_id', 'pair_id', 'enrolment_id', 'account_id', 'employee_id']

async function tablesNamingPeople(world: World): Promise<string[]> {
  const { rows } = await sql<{
    table_name: string
  }>`select distinct table_name from information_schema.columns
    where table_schema = current_schema() and column_name in (${sql.join(leads)}) order by 1`.execute(
    world.database,
  )
  return rows.map(({ table_name }) => table_name)
}

/** Tables without a rule. */
function withoutRule(tables: readonly string[]): string[] {
  const known = new Set([
    ...personalTables.map(({ table }) => table),
    ...Object.keys(tablesWithoutPeople),
    'matrix_lines',
  ])
  return tables.filter((table) => !known.has(table))
}

describe('every table that can name somebody', () => {
  test('has a rule for expiry and for erasure, or a reason why it needs none', async ({ world }) => {
    const tables = await tablesNamingPeople(world)
    expect(tables.length).toBeGreaterThan(50)
    expect(withoutRule(tables)).toEqual([])
    expect(withoutRule([...tables, 'forgotten_moods'])).toEqual(['forgotten_moods'])
  })

  test('that a programme’s term empties has a class coordinators can set', () => {
    for (const { table, expiry } of personalTables)
      if (typeof expiry === 'object') expect(retentionClasses, table).toContain(expiry.class)
  })
})
