import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { guideFailures as failures, type ResourceDecision } from './guides.contract.ts'
import { mayEditGuides } from './guides.policy.ts'
import { findResource, saveResourceState, type ResourceState } from './resources.store.ts'

const outcomes = { share: 'shared', unshare: 'pair', remove: 'removed' } as const

/** A coordinator shares with everybody what somebody offered, leaves it to the pair, or removes it. */
export async function decideResource(
  work: Work,
  { resourceId, decision }: ResourceDecision,
): Promise<{ state: ResourceState }> {
  if (!mayEditGuides(work.actor)) throw new Failure(failures.notYours)
  const resource = await findResource(work.db, work.organisationId, resourceId)
  if (!resource || (resource.state !== 'offered' && resource.state !== 'shared'))
    throw new Failure(failures.notFound)
  const state = outcomes[decision]
  await saveResourceState(work.db, work.organisationId, resourceId, state, work.now)
  work.record({ action: 'resource.decided', subject: ['resource', resourceId], detail: { state } })
  return { state }
}
