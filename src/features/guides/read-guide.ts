import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { mayEnterRoom } from '#features/notes/notes.policy.ts'
import { listSessionsOfPair, type PairSession } from '#features/sessions/sessions.reads.ts'
import { listCatalogue } from '#features/topics/topics.reads.ts'
import type { TopicWithWords } from '#features/topics/topics.contract.ts'
import type { PairNames } from './agenda-words.rules.ts'
import { guideFailures } from './guides.contract.ts'
import { listStarters, listTopicsOfPair, type ChosenStarter } from './guides.reads.ts'
import { listOwnQuestions } from './own-questions.store.ts'
import { readOwnPair } from './read-own-pair.ts'
import { listResourcesOfPair } from './resources.store.ts'
import { waitingStarters } from './starters.rules.ts'

export interface Guide {
  readonly side: 'mentor' | 'mentee'
  readonly names: PairNames
  readonly programme: string
  readonly ownTopicIds: readonly string[]
  readonly topics: readonly TopicWithWords[]
  readonly chosen: readonly ChosenStarter[]
  readonly nextSession: PairSession | null
  /** Zone in which the reader reads hours. */
  readonly zone: string | null
  readonly questions: number
  readonly resources: number
}

/** Everything the guide of a pair shows to one of the two. */
export async function readGuide(work: Work): Promise<Guide> {
  const { pair, side, personId, names, programme, zones } = await readOwnPair(work)
  const { pairId } = pair
  const sessions = await listSessionsOfPair(work, { pairId })
  const own = await listTopicsOfPair(work, { pair })
  const topics = (await listCatalogue(work)).filter(({ state }) => state === 'published')
  const next = sessions
    .filter(({ state, endsAt }) => state === 'booked' && endsAt > work.now)
    .toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())[0]
  return {
    side,
    names,
    programme,
    ownTopicIds: own.map(({ topicId }) => topicId),
    topics,
    chosen: waitingStarters(await listStarters(work, { pairId }), sessions, work.now),
    nextSession: next ?? null,
    zone: zones.own,
    questions: mayEnterRoom(work.actor)
      ? (await listOwnQuestions(work.db, work.organisationId, pairId, personId)).length
      : 0,
    resources: (await listResourcesOfPair(work.db, work.organisationId, pairId)).length,
  }
}

/** One topic's guide for the two. */
export async function readTopicGuide(
  work: Work,
  { topicId }: { topicId: string },
): Promise<Guide & { topic: TopicWithWords }> {
  const guide = await readGuide(work)
  const topic = guide.topics.find((one) => one.topicId === topicId)
  if (!topic) throw new Failure(guideFailures.notFound)
  return { ...guide, topic }
}
