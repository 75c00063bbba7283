import type { Work } from '#platform/database/work.ts'
import { listPoolPeople } from './pool-people.store.ts'

/**
 * Whom somebody means by names, addresses or numbers they typed, among everybody of the organisation: whether a person takes part is not to be
 * learned from the answer.
 */
export async function findNamedPeople(
  work: Work,
  { named, self }: { named: readonly string[]; self: string },
): Promise<{ personIds: string[]; unknown: string[] }> {
  if (named.length === 0) return { personIds: [], unknown: [] }
  const people = await listPoolPeople(work.db, work.organisationId)
  const plain = (text: string) => text.trim().toLocaleLowerCase()
  const unknown: string[] = []
  const personIds = named.flatMap((text) => {
    const wanted = plain(text)
    const matches = people.filter(
      ({ personId, fullName, email, employeeId }) =>
        personId !== self && [fullName, email ?? '', employeeId].some((key) => plain(key) === wanted),
    )
    if (matches.length === 0) unknown.push(text)
    // Two people of one name are both meant: too many is the safer mistake here.
    return matches.map(({ personId }) => personId)
  })
  return { personIds: [...new Set(personIds)], unknown }
}
