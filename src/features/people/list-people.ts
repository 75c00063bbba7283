import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { peopleFailures } from './people.contract.ts'
import { mayReadPeople } from './people.policy.ts'
import { listPeopleByName, type PeopleFilter, type Person } from './people.store.ts'

const pageSize = 100

/** People by name, a page at a time. */
export async function listPeople(
  work: Work,
  filter: Omit<PeopleFilter, 'today'>,
): Promise<{ people: Person[]; next: string | null }> {
  if (!mayReadPeople(work.actor)) throw new Failure(peopleFailures.notYours)
  const today = work.now.toISOString().slice(0, 10)
  const people = await listPeopleByName(work.db, work.organisationId, { ...filter, today }, pageSize + 1)
  const more = people.length > pageSize
  return { people: people.slice(0, pageSize), next: more ? people[pageSize - 1]!.personId : null }
}
