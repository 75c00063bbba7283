import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { findPersonById, type Person } from '#features/people/people.reads.ts'
import { rightsFailures as failures } from './rights.contract.ts'
import { mayHandleRights } from './rights.policy.ts'
import { listOpenRequests, type ErasureRequest } from './rights.store.ts'

/** Somebody an administrator acts for. Who asks for a made-up id learns nothing else than for a foreign one. */
export async function findSubject(
  work: Work,
  { personId }: { personId: string },
): Promise<{ person: Person; request: ErasureRequest | undefined }> {
  if (!mayHandleRights(work.actor)) throw new Failure(failures.notYours)
  const known = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(personId)
  const person = known ? await findPersonById(work, { personId }) : undefined
  if (!person) throw new Failure(failures.notFound)
  const open = await listOpenRequests(work.db, work.organisationId)
  return { person, request: open.find((one) => one.personId === personId) }
}
