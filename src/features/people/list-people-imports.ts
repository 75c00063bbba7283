import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { peopleFailures } from './people.contract.ts'
import type { PeopleImport } from './people-import.rules.ts'
import { mayImportPeople } from './people.policy.ts'
import { listImports } from './people-imports.store.ts'

const shown = 20

/** The latest imports, newest first. */
export async function listPeopleImports(work: Work): Promise<PeopleImport[]> {
  if (!mayImportPeople(work.actor)) throw new Failure(peopleFailures.notYours)
  return listImports(work.db, work.organisationId, shown)
}
