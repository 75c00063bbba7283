import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { peopleFailures } from './people.contract.ts'
import type { PeopleImport } from './people-import.rules.ts'
import { mayImportPeople } from './people.policy.ts'
import { findImport } from './people-imports.store.ts'

/** Where an import stands. */
export async function readImport(work: Work, { importId }: { importId: string }): Promise<PeopleImport> {
  if (!mayImportPeople(work.actor)) throw new Failure(peopleFailures.notYours)
  const found = await findImport(work.db, work.organisationId, importId)
  if (!found) throw new Failure(peopleFailures.importNotFound)
  return found
}
