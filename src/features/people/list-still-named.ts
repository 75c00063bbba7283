import type { Work } from '#platform/database/work.ts'
import { erasedNumber } from './erased-number.rules.ts'
import { listPeopleByIds } from './people.store.ts'

/** Which of these people are here and were not erased. */
export async function listStillNamed(
  work: Work,
  { personIds }: { personIds: readonly string[] },
): Promise<readonly string[]> {
  const people = await listPeopleByIds(work.db, work.organisationId, personIds)
  return people
    .filter(({ personId, employeeId }) => employeeId !== erasedNumber(personId))
    .map(({ personId }) => personId)
}
