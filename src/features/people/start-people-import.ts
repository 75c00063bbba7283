import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { peopleFailures } from './people.contract.ts'
import { mayImportPeople } from './people.policy.ts'
import { insertImport } from './people-imports.store.ts'

/** Opens an import that waits for its file. */
export async function startPeopleImport(
  work: Work,
  { fileName, namesEverybody = true }: { fileName: string; namesEverybody?: boolean },
): Promise<{ importId: string }> {
  if (!mayImportPeople(work.actor)) throw new Failure(peopleFailures.notYours)
  const importId = work.newId()
  await insertImport(work.db, work.organisationId, {
    importId,
    // A browser may send a whole path; only its last part says anything here.
    fileName: fileName.split(/[/\\]/).at(-1)!.slice(0, 200) || 'people.csv',
    namesEverybody,
    startedBy: work.actor.kind === 'account' ? work.actor.accountId : null,
    now: work.now,
  })
  work.record({ action: 'people-import.started', subject: ['people-import', importId] })
  return { importId }
}
