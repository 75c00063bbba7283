import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeOrganisationCsv } from '#features/demo/write-organisation-csv.ts'

/** An HR export in the canonical form, of invented people. */
export function writePeopleFile(people: number): string {
  const path = join(mkdtempSync(join(tmpdir(), 'upstream-people-')), 'people.csv')
  writeFileSync(path, [...writeOrganisationCsv({ seed: 11, people })].join(''))
  return path
}
