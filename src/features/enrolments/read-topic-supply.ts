import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { listCatalogue } from '#features/topics/topics.reads.ts'
import { enrolmentFailures } from './enrolments.contract.ts'
import { readShortPercent } from './enrolments.reads.ts'
import { mayEnrolOthers } from './enrolments.policy.ts'
import { countSupply } from './programme-figures.store.ts'
import { isShort } from './supply.rules.ts'

/** Which topics are offered and wanted how often, the shortest first; nobody's name. */
export async function readTopicSupply(work: Work, { programmeId }: { programmeId: string }) {
  if (!mayEnrolOthers(work.actor)) throw new Failure(enrolmentFailures.notYours)
  const names = new Map((await listCatalogue(work)).map(({ topicId, name }) => [topicId, name]))
  const supply = await countSupply(work.db, work.organisationId, programmeId)
  const shortPercent = await readShortPercent(work, { programmeId })
  return supply
    .map((topic) => ({
      ...topic,
      name: names.get(topic.topicId) ?? '',
      short: isShort(topic, shortPercent),
      shortfall: topic.wanted - topic.offered,
    }))
    .toSorted((a, b) => b.shortfall - a.shortfall || b.wanted - a.wanted)
}
