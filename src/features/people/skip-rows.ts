import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { peopleFailures } from './people.contract.ts'
import { canMend } from './people-import.rules.ts'
import { skipRowsToFix } from './people-import-rows.store.ts'
import { lockImport, saveImport } from './people-imports.store.ts'
import { mayImportPeople } from './people.policy.ts'

/** Leaves rows that need a fix out of this import. The people they name stay as they are. */
export async function skipRows(
  work: Work,
  { importId, lines }: { importId: string; lines: readonly number[] | 'all' },
): Promise<{ skipped: number }> {
  if (!mayImportPeople(work.actor)) throw new Failure(peopleFailures.notYours)
  const found = await lockImport(work.db, work.organisationId, importId)
  if (!found) throw new Failure(peopleFailures.importNotFound)
  if (!canMend(found.state)) throw new Failure(peopleFailures.otherStep)
  const skipped = await skipRowsToFix(work.db, { organisationId: work.organisationId, importId }, lines)
  await saveImport(work.db, work.organisationId, importId, { state: 'rows', settled: false }, work.now)
  work.record({
    action: 'people-import.rows-skipped',
    subject: ['people-import', importId],
    detail: { rows: skipped },
  })
  return { skipped }
}
