import type { Work } from '#platform/database/work.ts'
import { listMatrixLines } from './matrix-lines.store.ts'
import { listChanges, type PersonChange } from './people-application.store.ts'
import { listNamed } from './named-people.store.ts'
import { findPersonWithLanguage, findPreferredLanguage } from './person-preferences.store.ts'
import { plainAddress } from './people-import.rules.ts'
import {
  findPerson,
  listNumbers,
  listPeopleByIds,
  listPersonIdsByAddress,
  type Person,
} from './people.store.ts'

export type { Person, PersonChange }

/**
 * Called inside the transaction that applies an import, after the people have changed: whoever holds something that leavers
 * or movers can break, flags it there and then. The app registers them.
 */
export type PeopleChangeListener = (work: Work, change: { readonly importId: string }) => Promise<void>

/** Who left, came back or moved (manager, department, level, place) with an import. */
export function listPeopleChanges(work: Work, { importId }: { importId: string }): Promise<PersonChange[]> {
  return listChanges(work.db, work.organisationId, importId)
}

export function findPersonById(work: Work, { personId }: { personId: string }): Promise<Person | undefined> {
  return findPerson(work.db, work.organisationId, personId)
}

/** Whoever is written to, with the language they chose for their pages and mails, if they chose one. */
export function findAddressee(
  work: Work,
  { personId }: { personId: string },
): Promise<{ person: Person; chosenLanguage: string | null } | undefined> {
  return findPersonWithLanguage(work.db, work.organisationId, personId)
}

export function listPersonsByIds(
  work: Work,
  { personIds }: { personIds: readonly string[] },
): Promise<Person[]> {
  return listPeopleByIds(work.db, work.organisationId, personIds)
}

/** People whose name holds one of these words, by name; words come without case and marks. */
export function findPeopleByWords(work: Work, { words }: { words: readonly string[] }): Promise<Person[]> {
  return listNamed(work.db, work.organisationId, words, 300)
}

/** Person ids by address in small letters, of those people who are known by one. */
export async function findPeopleByAddresses(
  work: Work,
  { addresses }: { addresses: readonly string[] },
): Promise<ReadonlyMap<string, string>> {
  return new Map(await listPersonIdsByAddress(work.db, work.organisationId, addresses.map(plainAddress)))
}

type Line = { personId: string; managerPersonId: string }

/**
 * Every line of power by person id, also of those who left: a chain may run through them. A line to somebody unknown leads nowhere.
 * Both ends are looked up here: until a database has counted a table it just took in, it compares everybody with everybody to join them.
 */
export async function listReportingLines(work: Work): Promise<{ reporting: Line[]; matrix: Line[] }> {
  const [people, matrix] = await Promise.all([
    listNumbers(work.db, work.organisationId),
    listMatrixLines(work.db, work.organisationId),
  ])
  const byNumber = new Map(people.map(({ employeeId, personId }) => [employeeId, personId]))
  const line = (personId: string | undefined, managerId: string | null): Line[] => {
    const managerPersonId = managerId === null ? undefined : byNumber.get(managerId)
    return personId && managerPersonId ? [{ personId, managerPersonId }] : []
  }
  return {
    reporting: people.flatMap(({ personId, managerEmployeeId }) => line(personId, managerEmployeeId)),
    matrix: matrix.flatMap(({ employeeId, managerId }) => line(byNumber.get(employeeId), managerId)),
  }
}

/** The language somebody chose for their pages and mails, if they chose one. */
export function findChosenLanguage(work: Work, { personId }: { personId: string }): Promise<string | null> {
  return findPreferredLanguage(work.db, work.organisationId, personId)
}
