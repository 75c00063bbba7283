import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { guideFailures as failures } from './guides.contract.ts'
import { readOwnPair } from './read-own-pair.ts'
import { findResource, saveResourceState } from './resources.store.ts'

/** Whoever added something takes it back, for everybody. */
export async function withdrawResource(work: Work, { resourceId }: { resourceId: string }): Promise<void> {
  const { personId } = await readOwnPair(work)
  const resource = await findResource(work.db, work.organisationId, resourceId)
  if (!resource || resource.personId !== personId || resource.state === 'removed')
    throw new Failure(failures.notFound)
  await saveResourceState(work.db, work.organisationId, resourceId, 'removed', work.now)
  work.record({ action: 'resource.withdrawn', subject: ['resource', resourceId] })
}
