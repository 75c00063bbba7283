import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { readTopicSupply } from '#features/enrolments/read-topic-supply.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import { momentumFailures } from './momentum.contract.ts'
import { mayWatchPairs } from './momentum.policy.ts'

/** What a call for mentors on a scarce topic needs to say. */
export async function readMentorCall(
  work: Work,
  { programmeId, topicId }: { programmeId: string; topicId: string },
) {
  if (!mayWatchPairs(work.actor)) throw new Failure(momentumFailures.notYours)
  const { name } = await readProgramme(work, { programmeId })
  const topics = await readTopicSupply(work, { programmeId })
  const topic = topics.find((one) => one.topicId === topicId)
  if (!topic) throw new Failure(momentumFailures.notFound)
  return { programme: { programmeId, name }, topic }
}
