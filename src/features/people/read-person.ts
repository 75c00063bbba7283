import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { peopleFailures } from './people.contract.ts'
import { mayReadPeople } from './people.policy.ts'
import { findPerson, type Person } from './people.store.ts'

/** One person. A foreign id and a made-up id answer alike. */
export async function readPerson(work: Work, { personId }: { personId: string }): Promise<Person> {
  if (!mayReadPeople(work.actor)) throw new Failure(peopleFailures.notYours)
  const person = await findPerson(work.db, work.organisationId, personId)
  if (!person) throw new Failure(peopleFailures.personNotFound)
  return person
}
