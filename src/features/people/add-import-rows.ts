import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { peopleFailures } from './people.contract.ts'
import { insertRows } from './people-import-rows.store.ts'
import { findImport, saveImport } from './people-imports.store.ts'

export interface IncomingRow {
  readonly number: number
  readonly line: number
  readonly cells: readonly string[]
}

/** Keeps a batch of the file as it came. */
export async function addImportRows(
  work: Work,
  { importId, rows }: { importId: string; rows: readonly IncomingRow[] },
): Promise<void> {
  const found = await findImport(work.db, work.organisationId, importId)
  if (!found) throw new Failure(peopleFailures.importNotFound)
  // Cancelled in another window: stop taking the file.
  if (found.state !== 'receiving') throw new Failure(peopleFailures.otherStep)
  await insertRows(work.db, { organisationId: work.organisationId, importId }, rows)
  await saveImport(
    work.db,
    work.organisationId,
    importId,
    { rowCount: found.rowCount + rows.length },
    work.now,
  )
  work.upkeep()
}
