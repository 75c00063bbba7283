import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { findSubject } from './find-subject.ts'
import { rightsFailures as failures } from './rights.contract.ts'
import { saveRequest } from './rights.store.ts'

/** Takes an erasure back before anything is gone. Pairs that ended with it stay ended: the other one has read it. */
export async function withdrawErasure(work: Work, { personId }: { personId: string }): Promise<void> {
  const { request } = await findSubject(work, { personId })
  if (!request) throw new Failure(failures.notAsked)
  const change = { state: 'withdrawn', erasesAt: null, now: work.now } as const
  await saveRequest(work.db, work.organisationId, request.requestId, change)
  work.record({ action: 'erasure.withdrawn', subject: ['person', personId] })
}
