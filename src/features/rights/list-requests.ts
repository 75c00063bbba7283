import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { listPersonsByIds } from '#features/people/people.reads.ts'
import { rightsFailures as failures } from './rights.contract.ts'
import { mayHandleRights } from './rights.policy.ts'
import {
  listErasureReceipts,
  listOpenRequests,
  type ErasureReceipt,
  type ErasureRequest,
} from './rights.store.ts'

export interface RequestsView {
  readonly requests: readonly (ErasureRequest & { readonly name: string })[]
  readonly receipts: readonly ErasureReceipt[]
}

/** Who waits to be erased and until when, and the receipts of what is gone. */
export async function listRequests(work: Work): Promise<RequestsView> {
  if (!mayHandleRights(work.actor)) throw new Failure(failures.notYours)
  const open = await listOpenRequests(work.db, work.organisationId)
  const people = await listPersonsByIds(work, { personIds: open.map(({ personId }) => personId) })
  const names = new Map(people.map(({ personId, fullName }) => [personId, fullName]))
  return {
    requests: open.map((request) => ({ ...request, name: names.get(request.personId) ?? '–' })),
    receipts: await listErasureReceipts(work.db, work.organisationId),
  }
}
