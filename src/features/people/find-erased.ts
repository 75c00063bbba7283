import type { Work } from '#platform/database/work.ts'
import { digestNumber, findDigestKey } from './digest-number.ts'
import { listErased } from './erased-people.store.ts'

/** Those of these numbers that belong to somebody who was erased on request, with the id they had. */
export async function findErased(
  work: Work,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const key = numbers.length === 0 ? null : await findDigestKey(work)
  if (!key) return new Map()
  const digests = new Map(
    [...new Set(numbers)].map((number) => [number, digestNumber(key, number).toString('hex')]),
  )
  const erased = await listErased(work.db, work.organisationId, [...digests.values()])
  return new Map(
    [...digests].flatMap(([number, digest]) => {
      const personId = erased.get(digest)
      return personId === undefined ? [] : [[number, personId] as const]
    }),
  )
}
