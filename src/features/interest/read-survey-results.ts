import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { readDesign } from '#features/programmes/programmes.reads.ts'
import { listCatalogue } from '#features/topics/topics.reads.ts'
import { interestFailures as failures } from './interest.contract.ts'
import { mayRunSurveys } from './interest.policy.ts'
import { summariseInterest } from './interest.rules.ts'
import { findSurvey, listInterest } from './interest.store.ts'

/** The survey of a programme and its result, with every small number already hidden. */
export async function readSurveyResults(work: Work, { programmeId }: { programmeId: string }) {
  if (!mayRunSurveys(work.actor)) throw new Failure(failures.notYours)
  const { programme, design } = await readDesign(work, { programmeId })
  const survey = (await findSurvey(work.db, work.organisationId, { programmeId })) ?? null
  const rule = design.survey ?? { goShare: 50, smallestPilot: 8 }
  const topicIds = design.topics?.topicIds ?? []
  const names = new Map((await listCatalogue(work)).map(({ topicId, name }) => [topicId, name]))
  const today = work.now.toISOString().slice(0, 10)
  const answers = await listInterest(work.db, work.organisationId, programmeId)
  const result = summariseInterest(answers, { ...rule, topicIds, today, closed: survey?.state === 'closed' })
  return {
    programme,
    survey: survey && { token: survey.token, state: survey.state },
    rule,
    result: {
      ...result,
      topics: result.topics.map((topic) => ({ ...topic, name: names.get(topic.topicId) ?? '' })),
    },
    topics: topicIds.flatMap((topicId) => ({ topicId, name: names.get(topicId) ?? '' })),
  }
}
