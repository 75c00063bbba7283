import { describe, expect } from 'vitest'
import { ada, apply, bo, checked, cy, difference, names, staff } from '#testing/import-steps.ts'
import { test } from '#testing/product-test.ts'
import { mendRow } from './mend-row.ts'
import { readImport } from './read-import.ts'
import { readRowsToFix } from './read-rows-to-fix.ts'
import { skipRows } from './skip-rows.ts'

describe('rows that need a fix', () => {
  const broken = staff([ada, 'E2,Bo Lind,not-an-address,E1,Sales,5,M', cy])

  test('are listed by line and kept out, while good rows go on', async ({ world }) => {
    const importId = await checked(world, broken)
    const { rows, total } = await world.run(readRowsToFix, { importId, after: 0 })
    expect(total).toBe(1)
    expect(rows[0]).toMatchObject({
      line: 3,
      problems: [{ column: 'email', value: 'not-an-address', reason: 'not-an-email' }],
    })
    await apply(world, importId)
    expect(await names(world)).toEqual(['Ada Byron', 'Cy Marsh'])
    expect((await world.run(readRowsToFix, { importId, after: 0 })).rows).toMatchObject([{ line: 3 }])
  })

  test('are mended in place', async ({ world }) => {
    const importId = await checked(world, broken)
    expect(await world.run(mendRow, { importId, line: 3, values: { email: 'still wrong' } })).toMatchObject({
      mended: false,
    })
    expect(await world.run(mendRow, { importId, line: 3, values: { email: 'bo@firm.example' } })).toEqual({
      mended: true,
      problems: [],
    })
    await apply(world, importId)
    expect(await names(world)).toHaveLength(3)
  })

  test('never make somebody leave', async ({ world }) => {
    await apply(world, await checked(world, staff([ada, bo, cy])))
    const importId = await checked(world, broken)
    expect(await difference(world, importId)).toMatchObject({ leaves: 0, same: 2 })
    await world.run(skipRows, { importId, lines: 'all' })
    await apply(world, importId)
    expect(await names(world)).toHaveLength(3)
  })

  test('are two when two people have one number, and none when one row came twice', async ({ world }) => {
    const importId = await checked(
      world,
      staff([ada, bo, 'E2,Bea Lind,bea@firm.example,E1,Sales,5,', cy, cy]),
    )
    const { rows } = await world.run(readRowsToFix, { importId, after: 0 })
    expect(rows.map(({ line, clash }) => [line, clash])).toEqual([
      [3, { reason: 'id-used-twice', otherLine: 4 }],
      [4, { reason: 'id-used-twice', otherLine: 3 }],
    ])
    expect((await world.run(readImport, { importId })).summary.skipped).toEqual({ 'same-row-again': 1 })
    await world.run(mendRow, { importId, line: 4, values: { employeeId: 'E5' } })
    expect((await world.run(readRowsToFix, { importId, after: 0 })).total).toBe(0)
  })

  test('hold their number against a good row that has it too', async ({ world }) => {
    await apply(world, await checked(world, staff([ada, bo])))
    const importId = await checked(
      world,
      staff([ada, 'E2,Bo Lind,broken,E1,Sales,5,M', 'E2,Somebody Else,se@firm.example,E1,Sales,5,']),
    )
    expect((await world.run(readRowsToFix, { importId, after: 0 })).rows.map(({ line }) => line)).toEqual([
      3, 4,
    ])
    await world.run(skipRows, { importId, lines: 'all' })
    await apply(world, importId)
    expect(await names(world)).toEqual(['Ada Byron', 'Bo Lind'])
  })

  test('leave nothing behind that was not to be stored', async ({ world }) => {
    const importId = await checked(
      world,
      'employee_id,full_name,email,shoe size\nE1,Ada,nowhere,planted-size\nE2,Bo,bo@firm.example,planted-size',
    )
    await apply(world, importId)
    const kept = await world.database.selectFrom('people_import_rows').selectAll().execute()
    expect(JSON.stringify(kept)).toContain('nowhere')
    expect(JSON.stringify(kept)).not.toContain('planted-size')
  })
})
