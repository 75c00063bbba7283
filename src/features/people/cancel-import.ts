import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { peopleFailures } from './people.contract.ts'
import { canCancel, type ImportState } from './people-import.rules.ts'
import { deleteRows } from './people-import-rows.store.ts'
import { lockImport, saveImport } from './people-imports.store.ts'
import { mayImportPeople } from './people.policy.ts'

/** Gives an import up. A job that is at work on it stops at its next batch; no person has changed. */
export async function cancelImport(
  work: Work,
  { importId }: { importId: string },
): Promise<{ state: ImportState }> {
  if (!mayImportPeople(work.actor)) throw new Failure(peopleFailures.notYours)
  const found = await lockImport(work.db, work.organisationId, importId)
  if (!found) throw new Failure(peopleFailures.importNotFound)
  if (found.state === 'cancelled') return { state: 'cancelled' }
  if (!canCancel(found.state)) throw new Failure(peopleFailures.otherStep)
  await deleteRows(work.db, { organisationId: work.organisationId, importId })
  await saveImport(work.db, work.organisationId, importId, { state: 'cancelled' }, work.now)
  work.record({ action: 'people-import.cancelled', subject: ['people-import', importId] })
  return { state: 'cancelled' }
}
