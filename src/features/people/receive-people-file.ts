import type { RunForFile } from '#platform/http/api-route.ts'
import type { ReceivedFile } from '#platform/http/receive-file.ts'
import { readImport } from './read-import.ts'
import { stagePeopleFile } from './stage-people-file.ts'
import { startPeopleImport } from './start-people-import.ts'
import type { PeopleImport } from './people-import.rules.ts'

/**
 * A file sent by another program: the same steps, limits and guard as on the page. The same key again is the same import, and its file
 * is not read twice.
 */
export async function receivePeopleFile(
  run: RunForFile,
  {
    fileName,
    namesEverybody,
    file,
    submission,
  }: { fileName: string; namesEverybody: 'yes' | 'no'; file: ReceivedFile; submission: string },
): Promise<PeopleImport & { columns: readonly string[] }> {
  const { importId } = await run(
    startPeopleImport,
    { fileName: file.name ?? fileName, namesEverybody: namesEverybody === 'yes' },
    submission,
  )
  await stagePeopleFile(run, { importId, bytes: file.bytes })
  const found = await run(readImport, { importId })
  return { ...found, columns: found.header }
}
