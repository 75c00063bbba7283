import { describe, expect } from 'vitest'
import { sql } from 'kysely'
import {
  ada,
  apply,
  bo,
  check,
  checked,
  cy,
  difference,
  names,
  staff,
  stage,
  tenMore,
} from '#testing/import-steps.ts'
import { test } from '#testing/product-test.ts'
import { applyImport } from './apply-import.ts'
import { changePeople } from './change-people.ts'
import { listPeople } from './list-people.ts'
import { mapColumns } from './map-columns.ts'
import { listPeopleChanges } from './people.reads.ts'
import { previewImport } from './preview-import.ts'
import { proposeColumns } from './propose-columns.ts'
import { readImport } from './read-import.ts'

describe('importing people', () => {
  test('from a good file makes them people, and nothing before that does', async ({ world }) => {
    const importId = await checked(world, staff([ada, bo, cy]))
    expect(await names(world)).toEqual([])
    expect(await difference(world, importId)).toMatchObject({ joins: 3, leaves: 0, moves: 0 })
    await apply(world, importId)
    expect(await names(world)).toEqual(['Ada Byron', 'Bo Lind', 'Cy Marsh'])
    expect(await world.run(readImport, { importId })).toMatchObject({
      state: 'applied',
      fileName: 'people.csv',
    })
  })

  test('twice from the same file changes nothing the second time', async ({ world }) => {
    await apply(world, await checked(world, staff([ada, bo, cy])))
    const before = await world.database.selectFrom('people').selectAll().orderBy('employee_id').execute()
    world.clock.advance(86_400_000)
    const importId = await checked(world, staff([ada, bo, cy]))
    expect(await difference(world, importId)).toMatchObject({
      joins: 0,
      leaves: 0,
      moves: 0,
      changes: 0,
      same: 3,
    })
    await apply(world, importId)
    expect(await world.database.selectFrom('people').selectAll().orderBy('employee_id').execute()).toEqual(
      before,
    )
  })

  test('tells who joins, leaves, moves and comes back', async ({ world }) => {
    await apply(world, await checked(world, staff([ada, bo, cy, ...tenMore])))
    const second = await checked(
      world,
      staff([
        ada,
        'E2,Bo Lind,bo@firm.example,E1,Finance,6,M',
        'E4,Di Okoro,di@firm.example,E2,Sales,2,',
        ...tenMore,
      ]),
    )
    expect(await difference(world, second)).toMatchObject({ joins: 1, leaves: 1, moves: 1, same: 11 })
    await apply(world, second)
    expect(await names(world, 'gone')).toEqual(['Cy Marsh'])
    const changes = await world.run(listPeopleChanges, { importId: second })
    expect(changes.map(({ kind, changedFields }) => [kind, ...changedFields].join(' ')).toSorted()).toEqual([
      'leaves',
      'moves department level',
    ])

    const third = await checked(
      world,
      staff([ada, bo, cy, 'E4,Di Okoro,di@firm.example,E2,Sales,2,', ...tenMore]),
    )
    expect(await difference(world, third)).toMatchObject({ returns: 1, moves: 1, leaves: 0 })
  })

  test('stops when over a tenth would leave, until just that is confirmed', async ({ world }) => {
    await apply(world, await checked(world, staff([ada, bo, cy])))
    const importId = await checked(world, staff([ada, bo]))
    await world.run(previewImport, { importId })
    await expect(world.run(applyImport, { importId, leaversConfirmed: false })).rejects.toMatchObject({
      code: 'people.failure.leaversToConfirm',
    })
    expect(await names(world)).toHaveLength(3)
    await world.run(applyImport, { importId, leaversConfirmed: true })
    await world.run(changePeople, { importId, listeners: [] })
    expect(await names(world)).toEqual(['Ada Byron', 'Bo Lind'])
  })

  test('of additions lets nobody leave', async ({ world }) => {
    await apply(world, await checked(world, staff([ada, bo])))
    await apply(world, await checked(world, staff([cy]), { namesEverybody: false }))
    expect(await names(world)).toHaveLength(3)
  })

  test('never touches a fact the file has no column for', async ({ world }) => {
    await apply(world, await checked(world, staff([ada, bo])))
    await apply(world, await checked(world, 'employee_id,full_name\nE1,Ada King\nE2,Bo Lind'))
    const [first] = (await world.run(listPeople, { presence: 'here' })).people
    expect(first).toMatchObject({
      fullName: 'Ada King',
      level: 9,
      department: 'Board',
      email: 'ada@firm.example',
    })
  })

  test('stages nothing of what protects a person and keeps nothing of it', async ({ world }) => {
    const importId = await stage(world, staff(['E1,Ada,ada@firm.example,,Board,9,planted-gender']))
    const staged = await sql<{
      text: string
    }>`select string_agg(cells::text, '') as text from people_import_rows`.execute(world.database)
    expect(staged.rows[0]!.text).toContain('Ada')
    expect(staged.rows[0]!.text).not.toContain('planted-gender')
    expect((await world.run(proposeColumns, { importId })).proposals.at(-1)).toMatchObject({
      withheld: 'protected',
      samples: [],
    })
  })

  test('keeps the chart as given and names what is odd in it', async ({ world }) => {
    const importId = await checked(
      world,
      staff(['A,Ann,,B,,1,', 'B,Ben,,A,,1,', 'C,Cat,,C,,1,', 'D,Dan,,Z,,1,']),
    )
    const { chart } = (await world.run(readImport, { importId })).summary
    expect(chart.cycles.some).toEqual([['A', 'B']])
    expect(chart.selfManagers.some).toEqual(['C'])
    expect(chart.unknownManagers.some).toEqual([['D', 'Z']])
    await apply(world, importId)
    expect(await names(world)).toHaveLength(4)
  })

  test('asks how dates are written, and takes no answer under which the example is no day', async ({
    world,
  }) => {
    const importId = await stage(world, 'employee_id,full_name,hired_on\nE1,Ada,31/12/2020\nE2,Bo,03/04/2021')
    const choice = {
      importId,
      mapping: { employeeId: 0, fullName: 1, hiredOn: 2 },
      levelWords: {},
      namesEverybody: true,
    }
    await expect(world.run(mapColumns, { ...choice, dateForms: {} })).rejects.toMatchObject({
      code: 'people.failure.dateForm',
    })
    await expect(world.run(mapColumns, { ...choice, dateForms: { hiredOn: 'iso' } })).rejects.toMatchObject({
      code: 'people.failure.dateForm',
    })
    await world.run(mapColumns, { ...choice, dateForms: { hiredOn: 'day-month-year' } })
    await check(world, importId)
    await apply(world, importId)
    expect(
      (await world.run(listPeople, { presence: 'here' })).people.map((person) => person.hiredOn),
    ).toEqual(['2020-12-31', '2021-04-03'])
  })
})
