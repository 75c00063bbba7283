import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { guideFailures as failures, type ResourceForm } from './guides.contract.ts'
import { readOwnPair } from './read-own-pair.ts'
import { insertResource, listResourcesOfPair } from './resources.store.ts'

/** Something worth reading, for the two at once. Only what is offered is shown to a coordinator, who may share it with everybody. */
export async function addResource(
  work: Work,
  { offer, ...form }: ResourceForm,
): Promise<{ resourceId: string }> {
  const { pair, personId } = await readOwnPair(work)
  const known = await listResourcesOfPair(work.db, work.organisationId, pair.pairId)
  if (known.filter(({ pairId }) => pairId === pair.pairId).length >= 100)
    throw new Failure(failures.tooManyResources)
  const resourceId = work.newId()
  await insertResource(work.db, work.organisationId, {
    ...form,
    resourceId,
    pairId: pair.pairId,
    personId,
    state: offer ? 'offered' : 'pair',
    addedAt: work.now,
    decidedAt: null,
  })
  work.record({ action: 'resource.added', subject: ['resource', resourceId] })
  return { resourceId }
}
