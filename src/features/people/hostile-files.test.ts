import * as fc from 'fast-check'
import { describe, expect } from 'vitest'
import { test, type World } from '#testing/product-test.ts'
import { applyImport } from './apply-import.ts'
import { changePeople } from './change-people.ts'
import { checkImportRows } from './check-import-rows.ts'
import { stringifyRow } from './csv-row.rules.ts'
import { cleanCell, singleLine } from './file-cell.rules.ts'
import { listPeople } from './list-people.ts'
import { mapColumns } from './map-columns.ts'
import { previewImport } from './preview-import.ts'
import { readDifference } from './read-difference.ts'
import { readImport } from './read-import.ts'
import { readRowsToFix } from './read-rows-to-fix.ts'
import { settleImport } from './settle-import.ts'
import { stagePeopleFile } from './stage-people-file.ts'
import { startPeopleImport } from './start-people-import.ts'

const header = [
  'employee_id',
  'full_name',
  'email',
  'manager_id',
  'department',
  'grade',
  'hired_on',
  'languages',
  'time_zone',
  'role',
  'organisation_id',
]
const mapping = {
  employeeId: 0,
  fullName: 1,
  email: 2,
  managerId: 3,
  department: 4,
  level: 5,
  hiredOn: 6,
  languages: 7,
  timeZone: 8,
}

const hostile = [
  '<script>alert(1)</script>',
  "'; drop table people; --",
  '\\',
  '\\x00',
  '\u0000',
  '{"a":1}',
  '{1,2}',
  'null',
  'NaN',
  '1e309',
  '-0',
  '٣٣',
  '\ud800',
  '\u202eevil',
  '👩‍👩‍👧‍👦',
  'ﷺ',
  '="00123"',
  '=1+1',
  '@SUM(A1)',
  '#N/A',
  '\u00a0',
  '\u200b',
  '\t',
  '"',
  '""',
  "O'Neil",
  '%s%n',
  '$1',
  '${x}',
  '{{x}}',
  '../../x',
  'a\nb',
  'a\r\nb',
  '__proto__',
  'constructor',
  'E1',
  '1.5E+12',
  '2026-02-30',
  '31/12/2020',
  'x'.repeat(3000),
  'ß',
  'İ',
  'administrator',
  '*',
]
const good = (at: number) => [
  `E${at}`,
  `Person ${at}`,
  `p${at}@firm.example`,
  at === 0 ? '' : 'E0',
  'Sales',
  '4',
  '2020-01-31',
  'en;de',
  'Europe/Berlin',
  'mentor',
  'x',
]

async function importFile(world: World, bytes: Uint8Array) {
  const { importId } = await world.run(startPeopleImport, { fileName: 'hostile.csv' })
  await stagePeopleFile(world.run, { importId, bytes: pieces(bytes) })
  const staged = await world.run(readImport, { importId })
  if (staged.state !== 'columns') return staged
  await world
    .run(mapColumns, {
      importId,
      mapping,
      dateForms: { hiredOn: 'day-month-year' },
      levelWords: {},
      namesEverybody: false,
    })
    .catch(() => undefined)
  while ((await world.run(checkImportRows, { importId, numbers: new Map() })).more);
  await world.run(settleImport, { importId })
  return world.run(readImport, { importId })
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 97) yield bytes.subarray(at, at + 97)
}

describe('a hostile file', () => {
  test('puts every row into exactly one of ready, to fix and skipped, and names the lines to fix rightly', async ({
    world,
  }) => {
    const rows = hostile.flatMap((text, turn) =>
      header.slice(0, 9).map((_, column) => good(1000 + turn * 9 + column).with(column, text)),
    )
    const lines = [header, ...rows].map(stringifyRow)
    const found = await importFile(world, Buffer.from(lines.join('')))
    const { ready, needsFix, skipped } = found.summary
    expect(ready + needsFix + Object.values(skipped).reduce((sum, count) => sum + count, 0)).toBe(rows.length)
    const text = lines.join('').split(/\r\n|\n|\r/)
    const toFix = await world.run(readRowsToFix, { importId: found.importId, after: 0 })
    expect(toFix.total).toBe(needsFix)
    for (const { line, cells } of toFix.rows)
      expect(text[line - 1]!.replaceAll('"', '')).toContain(
        cells[0]!.split('\n')[0]!.slice(0, 50).replaceAll('"', '').replaceAll('\ufffd', ''),
      )
  })

  test('that is applied keeps names as they were written and grants nothing', async ({ world }) => {
    const unchanged = (text: string) =>
      text.isWellFormed() && !text.includes('\u0000') && cleanCell(text) === text && singleLine(text) === text
    const names = hostile.filter((text) => unchanged(text) && text.length < 200)
    const rows = names.map((name, at) => good(at).with(1, name))
    const found = await importFile(world, Buffer.from([header, ...rows].map(stringifyRow).join('')))
    await world.run(previewImport, { importId: found.importId })
    await world.run(readDifference, { importId: found.importId })
    await world.run(applyImport, { importId: found.importId, leaversConfirmed: false })
    await world.run(changePeople, { importId: found.importId, listeners: [] })
    const { people } = await world.run(listPeople, { presence: 'here' })
    expect(people.map((person) => person.fullName).toSorted()).toEqual(names.toSorted())
    expect(await world.database.selectFrom('accounts').selectAll().execute()).toEqual([])
    expect(people.every((person) => person.participation === null)).toBe(true)
  })

  test('of bytes without any sense ends as unreadable or as rows, never as a crash', async ({ world }) => {
    const glyphs = fc.constantFrom(
      '"',
      ',',
      ';',
      '\n',
      '\r',
      '\t',
      '|',
      'a',
      'E1',
      '\u0000',
      'é',
      ' ',
      '=',
      '@',
      '1',
    )
    const files = fc.sample(fc.array(glyphs, { maxLength: 300 }), { numRuns: 60, seed: 11 })
    for (const file of files) {
      const found = await importFile(world, Buffer.from(file.join('')))
      expect(['columns', 'rows', 'failed']).toContain(found.state)
    }
  })
})
