import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { needsLeaverConfirmation } from './people-difference.rules.ts'
import { peopleFailures } from './people.contract.ts'
import { canApply, type ImportState } from './people-import.rules.ts'
import { lockImport, saveImport } from './people-imports.store.ts'
import { mayImportPeople } from './people.policy.ts'

/** Says yes to the difference. Stops when more than a tenth would leave and nobody has confirmed just that. */
export async function applyImport(
  work: Work,
  { importId, leaversConfirmed }: { importId: string; leaversConfirmed: boolean },
): Promise<{ state: ImportState }> {
  if (!mayImportPeople(work.actor)) throw new Failure(peopleFailures.notYours)
  const found = await lockImport(work.db, work.organisationId, importId)
  if (!found) throw new Failure(peopleFailures.importNotFound)
  if (!canApply(found.state)) throw new Failure(peopleFailures.otherStep)
  const { difference, peopleHere } = found.summary
  if (needsLeaverConfirmation(difference, peopleHere) && !leaversConfirmed) {
    throw new Failure(peopleFailures.leaversToConfirm, { leaves: difference.leaves, here: peopleHere })
  }
  await saveImport(work.db, work.organisationId, importId, { state: 'applying' }, work.now)
  await work.later('people.apply-import', { importId })
  work.record({
    action: 'people-import.approved',
    subject: ['people-import', importId],
    detail: { leaversConfirmed },
  })
  return { state: 'applying' }
}
