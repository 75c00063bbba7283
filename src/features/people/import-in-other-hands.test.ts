import { describe, expect } from 'vitest'
import {
  ada,
  apply,
  bo,
  bytesOf,
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
import { addPastedPeople } from './add-pasted-people.ts'
import { applyImport } from './apply-import.ts'
import { cancelImport } from './cancel-import.ts'
import { changePeople } from './change-people.ts'
import { listPeople } from './list-people.ts'
import { listPeopleChanges } from './people.reads.ts'
import { previewImport } from './preview-import.ts'
import { readImport } from './read-import.ts'
import { readRowsToFix } from './read-rows-to-fix.ts'
import { stagePeopleFile } from './stage-people-file.ts'
import { startPeopleImport } from './start-people-import.ts'

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
