import type { Work } from '#platform/database/work.ts'
import { listPersonsByIds, type Person } from '#features/people/people.reads.ts'
import type { Pair } from './pairs.store.ts'

export type NamedPair = Pair & { readonly mentorPerson: Person | null; readonly menteePerson: Person | null }

/** Pairs with the people behind the ids. Somebody who was erased is missing, and the pair still stands. */
export async function namePeople(work: Work, pairs: readonly Pair[]): Promise<NamedPair[]> {
  const personIds = [...new Set(pairs.flatMap(({ mentorId, menteeId }) => [mentorId, menteeId]))]
  const people = new Map(
    (await listPersonsByIds(work, { personIds })).map((person) => [person.personId, person]),
  )
  return pairs.map((pair) => ({
    ...pair,
    mentorPerson: people.get(pair.mentorId) ?? null,
    menteePerson: people.get(pair.menteeId) ?? null,
  }))
}
