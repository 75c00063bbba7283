import type { Work } from '#platform/database/work.ts'
import { countRowsToFix, listRowsToFix, type RowToFix } from './people-import-rows.store.ts'
import { readImport } from './read-import.ts'

const pageSize = 50

/** The rows that wait for a fix, fifty at a time, by their line in the file. */
export async function readRowsToFix(
  work: Work,
  { importId, after }: { importId: string; after: number },
): Promise<{ rows: readonly RowToFix[]; total: number; next: number | null }> {
  await readImport(work, { importId })
  const batch = { organisationId: work.organisationId, importId }
  const rows = await listRowsToFix(work.db, batch, after, pageSize + 1)
  const page = rows.slice(0, pageSize)
  return {
    rows: page,
    total: await countRowsToFix(work.db, batch),
    next: rows.length > pageSize ? page.at(-1)!.line : null,
  }
}
