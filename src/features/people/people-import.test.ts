import { describe, expect } from 'vitest'
import { sql } from 'kysely'
import { test, type World } from '#testing/product-test.ts'
import { addPastedPeople } from './add-pasted-people.ts'
import { applyImport } from './apply-import.ts'
import { cancelImport } from './cancel-import.ts'
import { changePeople } from './change-people.ts'
import { checkImportRows } from './check-import-rows.ts'
import { mappingOf } from './column-mapping.rules.ts'
import { listPeople } from './list-people.ts'
import { mapColumns, type ColumnChoice } from './map-columns.ts'
import { mendRow } from './mend-row.ts'
import { listPeopleChanges } from './people.reads.ts'
import { previewImport } from './preview-import.ts'
import { proposeColumns } from './propose-columns.ts'
import { readImport } from './read-import.ts'
import { readRowsToFix } from './read-rows-to-fix.ts'
import { settleImport } from './settle-import.ts'
import { skipRows } from './skip-rows.ts'
import { stagePeopleFile } from './stage-people-file.ts'
import { startPeopleImport } from './start-people-import.ts'

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

async function stage(world: World, text: string): Promise<string> {
  const { importId } = await world.run(startPeopleImport, { fileName: 'C:\\hr\\people.csv' })
  await stagePeopleFile(world.run, { importId, bytes: bytesOf(text) })
  return importId
}

/** What the job does, in the test's own transaction. */
async function check(world: World, importId: string): Promise<void> {
  while ((await world.run(checkImportRows, { importId, numbers: new Map() })).more);
  await world.run(settleImport, { importId })
}

async function checked(world: World, text: string, choice: Partial<ColumnChoice> = {}): Promise<string> {
  const importId = await stage(world, text)
  const { proposals } = await world.run(proposeColumns, { importId })
  await world.run(mapColumns, {
    importId,
    mapping: mappingOf(proposals),
    dateForms: {},
    levelWords: {},
    namesEverybody: true,
    ...choice,
  })
  await check(world, importId)
  return importId
}

async function apply(world: World, importId: string, leaversConfirmed = false) {
  await world.run(previewImport, { importId })
  await world.run(settleImport, { importId })
  await world.run(applyImport, { importId, leaversConfirmed })
  return world.run(changePeople, { importId, listeners: [] })
}

const staff = (rows: readonly string[]): string =>
  ['employee_id,full_name,email,manager_id,department,grade,gender', ...rows].join('\n')
const ada = 'E1,Ada Byron,ada@firm.example,,Board,9,F'
const bo = 'E2,Bo Lind,bo@firm.example,E1,Sales,5,M'
const cy = 'E3,Cy Marsh,cy@firm.example,E1,Sales,4,X'
const tenMore = Array.from({ length: 10 }, (_, at) => `X${at},Extra ${at},x${at}@firm.example,E1,Sales,3,`)

const names = async (world: World, presence: 'here' | 'gone' = 'here') =>
  (await world.run(listPeople, { presence })).people.map((person) => person.fullName)
const difference = async (world: World, importId: string) =>
  (await world.run(readImport, { importId })).summary.difference

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

describe('an import in other hands', () => {
  test('made stale by another one is compared again instead of applied', async ({ world }) => {
    const first = await checked(world, staff([ada]))
    const second = await checked(world, staff([ada, bo]))
    await apply(world, second)
    expect(await apply(world, first)).toEqual({ changed: false })
    expect(await world.run(readImport, { importId: first })).toMatchObject({ state: 'checking', progress: 0 })
    expect(await names(world)).toHaveLength(2)
  })

  test('goes on where a killed job stopped', async ({ world }) => {
    const importId = await checked(world, staff([ada, bo, cy]))
    await world.database.updateTable('people_imports').set({ state: 'checking', progress: 2 }).execute()
    await world.database
      .updateTable('people_import_rows')
      .set({ state: 'unread', person: null })
      .where('number', '=', 3)
      .execute()
    await check(world, importId)
    expect(await world.run(readImport, { importId })).toMatchObject({ state: 'rows', summary: { ready: 3 } })
  })

  test('that was cancelled keeps no row and cannot be applied', async ({ world }) => {
    const importId = await checked(world, staff([ada]))
    await world.run(cancelImport, { importId })
    expect(await world.database.selectFrom('people_import_rows').selectAll().execute()).toEqual([])
    await expect(world.run(previewImport, { importId })).rejects.toMatchObject({
      code: 'people.failure.otherStep',
    })
  })

  test('takes one file, whoever sends a second', async ({ world }) => {
    const importId = await stage(world, staff([ada]))
    await stagePeopleFile(world.run, { importId, bytes: bytesOf(staff([bo, cy])) })
    expect(await world.run(readImport, { importId })).toMatchObject({ rowCount: 1 })
  })

  test('pasted twice by one form is pasted once, and finds who is here by address', async ({ world }) => {
    await apply(world, await checked(world, staff([ada])))
    const { importId } = await world.run(startPeopleImport, { fileName: 'addresses', namesEverybody: false })
    const text = 'Ada King, ADA@firm.example\nNew Person <new@firm.example>\nno address here'
    await addPastedPeople(world.run, { importId, text })
    await addPastedPeople(world.run, { importId, text })
    await check(world, importId)
    expect(await difference(world, importId)).toMatchObject({ joins: 1, changes: 1, leaves: 0 })
    expect((await world.run(readRowsToFix, { importId, after: 0 })).total).toBe(1)
  })

  test('that is no table says why and keeps nothing', async ({ world }) => {
    const importId = await stage(world, 'employee_id,full_name\nE1,Ada\nE2,"Bo')
    expect(await world.run(readImport, { importId })).toMatchObject({
      state: 'failed',
      failure: { reason: 'quote-not-closed', line: 3 },
    })
  })

  test.for(['sponsor', 'case-handler', 'participant'] as const)(
    'is closed to a %s',
    async (role, { world }) => {
      const importId = await checked(world, staff([ada]))
      const actor = world.actor(role)
      await expect(world.run(readImport, { importId }, { actor })).rejects.toMatchObject({
        kind: 'forbidden',
      })
      await expect(
        world.run(applyImport, { importId, leaversConfirmed: true }, { actor }),
      ).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(world.run(listPeople, { presence: 'here' }, { actor })).rejects.toMatchObject({
        kind: 'forbidden',
      })
    },
  )

  test('tells the pairs in the same transaction', async ({ world }) => {
    await apply(world, await checked(world, staff([ada, bo, cy, ...tenMore])))
    const importId = await checked(world, staff([ada, bo, ...tenMore]))
    await world.run(previewImport, { importId })
    await world.run(applyImport, { importId, leaversConfirmed: false })
    const heard: string[] = []
    await world.run(changePeople, {
      importId,
      listeners: [
        async (work, change) =>
          void heard.push(...(await listPeopleChanges(work, change)).map(({ kind }) => kind)),
      ],
    })
    expect(heard).toEqual(['leaves'])
  })
})
