import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { listProgrammes } from '#features/programmes/programmes.reads.ts'
import type { TopicWithWords } from '#features/topics/topics.contract.ts'
import { findTopicVersion, listCatalogue } from '#features/topics/topics.reads.ts'
import { guideFailures as failures } from './guides.contract.ts'
import { mayEditGuides } from './guides.policy.ts'
import { listOfferedResources, type Resource } from './resources.store.ts'

/** What a coordinator sees first: the topics with their guides, and what waits for a yes. */
export async function describeGuides(work: Work): Promise<{
  topics: TopicWithWords[]
  programmes: { programmeId: string; name: string }[]
  waiting: number
}> {
  if (!mayEditGuides(work.actor)) throw new Failure(failures.notYours)
  const resources = await listOfferedResources(work.db, work.organisationId)
  const programmes = await listProgrammes(work)
  return {
    topics: (await listCatalogue(work)).filter(({ state }) => state !== 'retired'),
    programmes: programmes.map(({ programmeId, name }) => ({ programmeId, name })),
    waiting: resources.filter(({ state }) => state === 'offered').length,
  }
}

/** One topic as its guide is edited, with the mark of the version looked at. */
export async function readGuideToEdit(
  work: Work,
  { topicId }: { topicId: string },
): Promise<{ topic: TopicWithWords; mark: string }> {
  if (!mayEditGuides(work.actor)) throw new Failure(failures.notYours)
  const found = await findTopicVersion(work, { topicId })
  if (!found) throw new Failure(failures.notFound)
  return found
}

export async function listResourcesToDecide(work: Work): Promise<(Resource & { topic: string | null })[]> {
  if (!mayEditGuides(work.actor)) throw new Failure(failures.notYours)
  const topics = await listCatalogue(work)
  const resources = await listOfferedResources(work.db, work.organisationId)
  return resources.map((resource) => ({
    ...resource,
    topic: topics.find(({ topicId }) => topicId === resource.topicId)?.name ?? null,
  }))
}
