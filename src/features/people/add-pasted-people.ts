import { stringifyRow } from './csv-row.rules.ts'
import { findNumbersByAddress } from './find-numbers-by-address.ts'
import { mapColumns } from './map-columns.ts'
import { readPastedPeople } from './pasted-people.rules.ts'
import { plainAddress } from './people-import.rules.ts'
import { readImport } from './read-import.ts'
import { stagePeopleFile, type RunUseCase } from './stage-people-file.ts'

/** Takes pasted lines the way a file goes: staged, checked, shown as a difference, and only then stored. */
export async function addPastedPeople(
  run: RunUseCase,
  { importId, text }: { importId: string; text: string },
): Promise<void> {
  const people = readPastedPeople(text)
  const numbers = await run(findNumbersByAddress, { addresses: people.map(({ email }) => email) })
  const rows = people.map(({ fullName, email }) =>
    stringifyRow([numbers[plainAddress(email)] ?? email, fullName, email]),
  )
  const bytes = Buffer.from([stringifyRow(['employee_id', 'full_name', 'email']), ...rows].join(''))
  await stagePeopleFile(run, { importId, bytes: once(bytes) })
  // A second submit of the same form finds the first at work, or done.
  if ((await run(readImport, { importId })).state !== 'columns') return
  await run(mapColumns, {
    importId,
    mapping: { employeeId: 0, fullName: 1, email: 2 },
    dateForms: {},
    levelWords: {},
    namesEverybody: false,
  })
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
