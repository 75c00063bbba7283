import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { findOwnPair } from '#features/pairs/read-match.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import { ratedTopics } from './closing.rules.ts'
import { closingFailures } from './closings.contract.ts'
import { listStartRatings, saveStartRatings } from './ratings.store.ts'

/** Where somebody stands on what they came to learn, before it begins: one number a topic. */
export async function rateStart(work: Work, { ratings }: { ratings: readonly number[] }): Promise<void> {
  const { pair, side } = await findOwnPair(work)
  const topics = ratedTopics(pair.why, side)
  if (pair.state === 'proposed' || pair.state === 'closed' || pair.state === 'exited')
    throw new Failure(closingFailures.notOpen)
  if (ratings.length !== topics.length) throw new Failure(closingFailures.ratings)
  const rated = topics.map((topic, at) => ({ topic, rating: ratings[at]! }))
  await saveStartRatings(work.db, work.organisationId, { pairId: pair.pairId, side, at: work.now }, rated)
  work.record({ action: 'start.rated', subject: ['pair', pair.pairId], detail: { topics: rated.length } })
}

export interface StartRatings {
  readonly programme: string
  readonly topics: readonly string[]
  readonly rated: readonly number[]
}

export async function readStart(work: Work): Promise<StartRatings> {
  const { pair, side } = await findOwnPair(work)
  const { name: programme } = await readProgramme(work, { programmeId: pair.programmeId })
  const open = pair.state === 'accepted' || pair.state === 'active' || pair.state === 'paused'
  const topics = open ? ratedTopics(pair.why, side) : []
  const known = (await listStartRatings(work.db, work.organisationId, [pair.pairId])).filter(
    (one) => one.side === side,
  )
  return {
    programme,
    topics,
    rated: topics.flatMap((topic) => known.find((one) => one.topic === topic)?.rating ?? []),
  }
}
