import type { Work } from '#platform/database/work.ts'
import { listPeopleByEmployeeIds, listReports, type Person } from './people.store.ts'
import { readPerson } from './read-person.ts'

/** A person with the people directly above and below. */
export async function readPersonInChart(
  work: Work,
  { personId }: { personId: string },
): Promise<{ person: Person; manager: Person | null; reports: readonly Person[] }> {
  const person = await readPerson(work, { personId })
  const above =
    person.managerEmployeeId === null
      ? []
      : await listPeopleByEmployeeIds(work.db, work.organisationId, [person.managerEmployeeId])
  return {
    person,
    manager: above[0] ?? null,
    reports: await listReports(work.db, work.organisationId, person.employeeId),
  }
}
