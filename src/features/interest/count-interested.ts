import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { interestFailures as failures } from './interest.contract.ts'
import { mayRunSurveys } from './interest.policy.ts'
import { summariseInterest } from './interest.rules.ts'
import { countInterest, findSurvey } from './interest.store.ts'

/** How many said yes on either side; nothing where the page of the survey hides one of the two. */
export async function countInterested(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<number | null> {
  if (!mayRunSurveys(work.actor)) throw new Failure(failures.notYours)
  const survey = await findSurvey(work.db, work.organisationId, { programmeId })
  const answers = (await countInterest(work.db, work.organisationId, programmeId)).map(
    ({ answers: people, ...answer }) => ({ ...answer, people, topicIds: [] }),
  )
  const { mentor, mentee } = summariseInterest(answers, {
    goShare: 100,
    smallestPilot: 1,
    topicIds: [],
    today: work.now.toISOString().slice(0, 10),
    closed: survey?.state === 'closed',
  })
  return mentor.yes === null || mentee.yes === null ? null : mentor.yes + mentee.yes
}
