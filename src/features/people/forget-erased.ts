import type { Work } from '#platform/database/work.ts'
import { deleteErased } from './erased-people.store.ts'
import { findErased } from './find-erased.ts'

/** Lets the next file bring somebody in again who was erased, such as after a new hiring. Says whose mark it was. */
export async function forgetErased(
  work: Work,
  { employeeId }: { employeeId: string },
): Promise<{ personId: string } | null> {
  work.upkeep()
  const personId = (await findErased(work, [employeeId])).get(employeeId)
  if (personId === undefined) return null
  await deleteErased(work.db, work.organisationId, personId)
  return { personId }
}
