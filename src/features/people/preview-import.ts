import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { peopleFailures } from './people.contract.ts'
import type { ImportState } from './people-import.rules.ts'
import { lockImport, saveImport } from './people-imports.store.ts'
import { mayImportPeople } from './people.policy.ts'

/** Goes on to the difference. Rows that still need a fix are left out; what changed since the last count is counted again. */
export async function previewImport(
  work: Work,
  { importId }: { importId: string },
): Promise<{ state: ImportState }> {
  if (!mayImportPeople(work.actor)) throw new Failure(peopleFailures.notYours)
  const found = await lockImport(work.db, work.organisationId, importId)
  if (!found) throw new Failure(peopleFailures.importNotFound)
  if (found.state !== 'rows') throw new Failure(peopleFailures.otherStep)
  const state = found.settled ? 'difference' : 'settling'
  await saveImport(work.db, work.organisationId, importId, { state }, work.now)
  if (state === 'settling') await work.later('people.settle-import', { importId })
  work.record({ action: 'people-import.previewed', subject: ['people-import', importId] })
  return { state }
}
