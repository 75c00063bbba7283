import type { Work } from '#platform/database/work.ts'
import { listPublishedTopics } from '#features/topics/topics.reads.ts'
import { readOwnPair } from './read-own-pair.ts'
import { listResourcesOfPair, type Resource } from './resources.store.ts'

export interface ShownResource extends Pick<Resource, 'resourceId' | 'title' | 'address' | 'note' | 'state'> {
  readonly topic: string | null
  /** Whether the one who looks added it. */
  readonly mine: boolean
}

export async function readResources(work: Work): Promise<{
  programme: string
  topics: { topicId: string; name: string }[]
  resources: ShownResource[]
}> {
  const { pair, personId, programme } = await readOwnPair(work)
  const topics = await listPublishedTopics(work)
  const resources = await listResourcesOfPair(work.db, work.organisationId, pair.pairId)
  return {
    programme,
    topics: topics.map(({ topicId, name }) => ({ topicId, name })),
    resources: resources.map(({ resourceId, title, address, note, state, topicId, ...of }) => ({
      resourceId,
      title,
      address,
      note,
      state,
      topic: topics.find((topic) => topic.topicId === topicId)?.name ?? null,
      mine: of.personId === personId,
    })),
  }
}
