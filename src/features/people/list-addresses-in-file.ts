import type { Work } from '#platform/database/work.ts'
import { cleanCell } from './file-cell.rules.ts'
import { plainAddress } from './people-import.rules.ts'
import { listRowsAfter } from './people-import-rows.store.ts'
import { readImport } from './read-import.ts'

const batchSize = 5000

/** Addresses and numbers of the next rows, to find managers who are named by address. */
export async function listAddressesInFile(
  work: Work,
  { importId, after }: { importId: string; after: number },
): Promise<{ entries: readonly (readonly [address: string, employeeId: string])[]; last: number | null }> {
  const { mapping } = await readImport(work, { importId })
  const rows = await listRowsAfter(
    work.db,
    { organisationId: work.organisationId, importId },
    after,
    batchSize,
  )
  const entries = rows.flatMap(({ cells }) => {
    const address = cleanCell(cells[mapping.email ?? -1] ?? '')
    const employeeId = cleanCell(cells[mapping.employeeId ?? -1] ?? '')
    return address === '' || employeeId === '' ? [] : [[plainAddress(address), employeeId] as const]
  })
  return { entries, last: rows.length === batchSize ? rows.at(-1)!.number : null }
}
