import { runUseCase, type Caller, type Machinery } from '#platform/database/run-use-case.ts'
import { mappingOf } from '#features/people/column-mapping.rules.ts'
import { importPeopleFile } from '#features/people/import-people-file.ts'
import { readDottedLines } from '#features/people/read-dotted-lines.ts'
import { replaceDottedLines } from '#features/people/replace-dotted-lines.ts'
import type { OrganisationSize } from './generate-organisation.ts'
import { organisationColumns, writeDottedLinesCsv, writeOrganisationCsv } from './write-organisation-csv.ts'

/** The people of the demo organisation, through the same import as any file, with their dotted lines. */
export async function loadDemoPeople(
  machinery: Machinery,
  caller: Caller,
  size: OrganisationSize,
): Promise<void> {
  await importPeopleFile(machinery, caller, {
    fileName: 'demo-organisation.csv',
    bytes: bytesOf(writeOrganisationCsv(size)),
    namesEverybody: true,
    leaversConfirmed: true,
    previewOnly: false,
    // Who takes part is never taken from a file by itself; here it is decided.
    decide: ({ proposals }) => ({
      mapping: { ...mappingOf(proposals), participation: organisationColumns.indexOf('role') },
      dateForms: {},
      levelWords: {},
    }),
    listeners: [],
  })
  const lines = await readDottedLines(bytesOf(writeDottedLinesCsv(size)))
  await runUseCase(machinery, caller, replaceDottedLines, { lines })
}

async function* bytesOf(rows: Iterable<string>): AsyncGenerator<Uint8Array> {
  let chunk = ''
  for (const row of rows) {
    chunk += row
    if (chunk.length < 65_536) continue
    yield Buffer.from(chunk)
    chunk = ''
  }
  yield Buffer.from(chunk)
}
