import { createHash } from 'node:crypto'
import { describe, expect } from 'vitest'
import { test as plainTest, type World } from '#testing/product-test.ts'
import { addPastedPeople } from '#features/people/add-pasted-people.ts'
import { applyImport } from '#features/people/apply-import.ts'
import { changePeople } from '#features/people/change-people.ts'
import { checkImportRows } from '#features/people/check-import-rows.ts'
import { mappingOf } from '#features/people/column-mapping.rules.ts'
import { listPeople } from '#features/people/list-people.ts'
import { mapColumns } from '#features/people/map-columns.ts'
import { previewImport } from '#features/people/preview-import.ts'
import { proposeColumns } from '#features/people/propose-columns.ts'
import { readImport } from '#features/people/read-import.ts'
import { replaceDottedLines } from '#features/people/replace-dotted-lines.ts'
import { settleImport } from '#features/people/settle-import.ts'
import { stagePeopleFile } from '#features/people/stage-people-file.ts'
import { startPeopleImport } from '#features/people/start-people-import.ts'
import { askErasure } from './ask-erasure.ts'
import { confirmErasure } from './confirm-erasure.ts'
import { erasePerson } from './erase-person.ts'
import { liftErasure } from './lift-erasure.ts'

const system = { actor: { kind: 'system' } } as const
const administrator = (world: World) => ({ actor: world.actor('administrator') })
const ada = 'E1,Ada Byron,ada@firm.example,,Board,9'
const bo = 'E2,Bo Lind,bo@firm.example,E1,Sales,5'
const cy = 'E3,Cy Marsh,cy@firm.example,E2,Sales,4'
const file = (...rows: string[]) =>
  ['employee_id,full_name,email,manager_id,department,grade', ...rows].join('\n')

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

/** A whole import, as the page and its jobs go through it. */
async function importFile(world: World, text: string) {
  const { importId } = await world.run(startPeopleImport, { fileName: 'people.csv' })
  await stagePeopleFile(world.run, { importId, bytes: bytesOf(text) })
  const { proposals } = await world.run(proposeColumns, { importId })
  const reading = { dateForms: {}, levelWords: {}, namesEverybody: true }
  await world.run(mapColumns, { importId, mapping: mappingOf(proposals), ...reading })
  return finish(world, importId)
}

async function finish(world: World, importId: string) {
  while ((await world.run(checkImportRows, { importId, numbers: new Map() })).more);
  await world.run(settleImport, { importId })
  await world.run(previewImport, { importId })
  await world.run(settleImport, { importId })
  const { summary } = await world.run(readImport, { importId })
  await world.run(applyImport, { importId, leaversConfirmed: true })
  await world.run(changePeople, { importId, listeners: [] })
  return summary
}

const names = async (world: World) =>
  (await world.run(listPeople, { presence: 'here' })).people.map(({ fullName }) => fullName)
const chart = async ({ database }: World) =>
  (
    await database.selectFrom('people').select(['person_id', 'employee_id', 'manager_employee_id']).execute()
  ).map((row) => [row.employee_id, row.manager_employee_id])

/** Ada leads Bo, Bo leads Cy; Bo has been erased on request. */
const test = plainTest.extend<{ erasedId: string }>({
  erasedId: async ({ world }, use) => {
    await importFile(world, file(ada, bo, cy))
    const people = await world.run(listPeople, { presence: 'here' })
    const { personId, fullName: name } = people.people.find(({ employeeId }) => employeeId === 'E2')!
    await world.run(askErasure, { personId }, administrator(world))
    await world.run(confirmErasure, { personId, name }, administrator(world))
    world.clock.advance(25 * 3_600_000)
    await world.run(erasePerson, { personId }, system)
    await use(personId)
  },
})

describe('somebody who was erased on request', () => {
  test('is not brought back by the next file, however it writes the number: the row is counted and leaves nothing', async ({
    world,
    erasedId,
  }) => {
    for (const row of [
      bo,
      bo.replace('E2', ' e2 '),
      bo.replace('Bo Lind', ''),
      bo.replace('bo@firm.example', 'bo at firm'),
    ]) {
      const summary = await importFile(world, file(ada, row, cy))
      expect(summary.skipped).toEqual({ erased: 1 })
      expect(summary).toMatchObject({ needsFix: 0, difference: { joins: 0, leaves: 0, moves: 0 } })
      expect(await names(world)).toEqual(['Ada Byron', 'Cy Marsh'])
    }
    const held = await world.database.selectFrom('people_import_rows').selectAll().execute()
    expect(JSON.stringify(held)).not.toMatch(/Bo Lind|bo@firm|E2/)
    // Lines of power through them stay, and protect whoever is below.
    expect(await chart(world)).toEqual(
      expect.arrayContaining([
        ['E3', `erased-${erasedId}`],
        [`erased-${erasedId}`, 'E1'],
      ]),
    )
  })

  test('is not brought back by address, nor named by dotted lines', async ({ world, erasedId }) => {
    const { importId } = await world.run(startPeopleImport, { fileName: 'pasted' })
    await addPastedPeople(world.run, { importId, text: 'Bo Lind, Bo@firm.example\nDi Ray, di@firm.example' })
    expect((await finish(world, importId)).skipped).toEqual({ erased: 1 })
    expect(await names(world)).toEqual(['Ada Byron', 'Cy Marsh', 'Di Ray'])
    const lines = [
      { line: 2, employeeId: 'di@firm.example', managerId: 'E2' },
      { line: 3, employeeId: 'E3', managerId: 'E2' },
    ]
    const { kept: many, faults } = await world.run(replaceDottedLines, { lines })
    expect(many).toBe(1)
    expect(faults).toEqual([{ ...lines[1], fault: 'same-as-main-line' }])
    const kept = await world.database.selectFrom('matrix_lines').select('manager_employee_id').execute()
    expect(kept).toEqual([{ manager_employee_id: `erased-${erasedId}` }])
  })

  test('leaves a mark nobody can read or try numbers on without the key', async ({ world, erasedId }) => {
    const rows = await world.database.selectFrom('erased_people').selectAll().execute()
    expect(rows.map(({ person_id }) => person_id)).toEqual([erasedId, erasedId])
    const plain = ['E2', 'e2', 'bo@firm.example'].map((text) =>
      createHash('sha256').update(text).digest('hex'),
    )
    for (const row of rows) {
      expect(Object.keys(row).toSorted()).toEqual(['digest', 'erased_at', 'organisation_id', 'person_id'])
      expect(row.digest).toHaveLength(32)
      expect(plain).not.toContain(Buffer.from(row.digest).toString('hex'))
    }
  })

  test('is let in by an administrator after a new hiring, as a new person, and the trail says so', async ({
    world,
    erasedId,
  }) => {
    const lift = (employeeId: string, options = administrator(world)) =>
      world.run(liftErasure, { employeeId }, options)
    await expect(lift('E2', { actor: world.actor('coordinator') })).rejects.toMatchObject({
      code: 'rights.failure.notYours',
    })
    await expect(lift('E9')).rejects.toMatchObject({ code: 'rights.failure.notErased' })
    await lift('E2')
    await expect(lift('E2')).rejects.toMatchObject({ code: 'rights.failure.notErased' })
    const trail = await world.database
      .selectFrom('audit_entries')
      .select(['action', 'subject_id'])
      .where('action', '=', 'erasure.lifted')
      .execute()
    expect(trail).toEqual([{ action: 'erasure.lifted', subject_id: erasedId }])
    expect(await importFile(world, file(ada, bo, cy))).toMatchObject({
      skipped: {},
      difference: { joins: 1 },
    })
    const { people } = await world.run(listPeople, { presence: 'here' })
    expect(people.map(({ fullName }) => fullName)).toEqual(['Ada Byron', 'Bo Lind', 'Cy Marsh'])
    expect(people.some(({ personId }) => personId === erasedId)).toBe(false)
  })
})
