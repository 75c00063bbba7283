import type { World } from './product-test.ts'
import { applyImport } from '#features/people/apply-import.ts'
import { changePeople } from '#features/people/change-people.ts'
import { checkImportRows } from '#features/people/check-import-rows.ts'
import { mappingOf } from '#features/people/column-mapping.rules.ts'
import { listPeople } from '#features/people/list-people.ts'
import { mapColumns, type ColumnChoice } from '#features/people/map-columns.ts'
import { previewImport } from '#features/people/preview-import.ts'
import { proposeColumns } from '#features/people/propose-columns.ts'
import { readImport } from '#features/people/read-import.ts'
import { settleImport } from '#features/people/settle-import.ts'
import { stagePeopleFile } from '#features/people/stage-people-file.ts'
import { startPeopleImport } from '#features/people/start-people-import.ts'

export async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

export async function stage(world: World, text: string): Promise<string> {
  const { importId } = await world.run(startPeopleImport, { fileName: 'C:\\hr\\people.csv' })
  await stagePeopleFile(world.run, { importId, bytes: bytesOf(text) })
  return importId
}

/** What the job does, in the test's own transaction. */
export async function check(world: World, importId: string): Promise<void> {
  while ((await world.run(checkImportRows, { importId, numbers: new Map() })).more);
  await world.run(settleImport, { importId })
}

export async function checked(
  world: World,
  text: string,
  choice: Partial<ColumnChoice> = {},
): Promise<string> {
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

export async function apply(world: World, importId: string, leaversConfirmed = false) {
  await world.run(previewImport, { importId })
  await world.run(settleImport, { importId })
  await world.run(applyImport, { importId, leaversConfirmed })
  return world.run(changePeople, { importId, listeners: [] })
}

export const staff = (rows: readonly string[]): string =>
  ['employee_id,full_name,email,manager_id,department,grade,gender', ...rows].join('\n')
export const ada = 'E1,Ada Byron,ada@firm.example,,Board,9,F'
export const bo = 'E2,Bo Lind,bo@firm.example,E1,Sales,5,M'
export const cy = 'E3,Cy Marsh,cy@firm.example,E1,Sales,4,X'
export const tenMore = Array.from(
  { length: 10 },
  (_, at) => `X${at},Extra ${at},x${at}@firm.example,E1,Sales,3,`,
)

export const names = async (world: World, presence: 'here' | 'gone' = 'here') =>
  (await world.run(listPeople, { presence })).people.map((person) => person.fullName)
export const difference = async (world: World, importId: string) =>
  (await world.run(readImport, { importId })).summary.difference
