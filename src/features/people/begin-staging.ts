import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { peopleFailures } from './people.contract.ts'
import { lockImport, saveImport } from './people-imports.store.ts'

/** Gives the import's file to the first sender; of two submits of one form, the second finds it taken. */
export async function beginStaging(
  work: Work,
  { importId }: { importId: string },
): Promise<{ mine: boolean }> {
  const found = await lockImport(work.db, work.organisationId, importId)
  if (!found) throw new Failure(peopleFailures.importNotFound)
  if (found.state !== 'new') return { mine: false }
  await saveImport(work.db, work.organisationId, importId, { state: 'receiving' }, work.now)
  work.upkeep()
  return { mine: true }
}
