import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { readDesign } from '#features/programmes/programmes.reads.ts'
import { listPublishedTopics } from '#features/topics/topics.reads.ts'
import { claimAnswer } from './claim-answer.ts'
import { interestFailures as failures, type InterestSide, type SurveyForm } from './interest.contract.ts'
import { mayRunSurveys } from './interest.policy.ts'
import { findSurvey, insertInterest } from './interest.store.ts'

/** One anonymous answer. Neither who nor, below the day, when is kept. */
export async function answerSurvey(
  work: Work,
  {
    token,
    side,
    answer,
    machine,
    submission,
  }: {
    token: string
    side: InterestSide
    answer: SurveyForm
    /** The asking machine; known for the limit only and kept nowhere. */
    machine: string
    submission?: string
  },
): Promise<void> {
  const survey = await findSurvey(work.db, work.organisationId, { token })
  if (!survey) throw new Failure(failures.notFound)
  if (survey.state === 'closed') throw new Failure(failures.closed)
  await claimAnswer(work, { token, machine })
  await keepAnswer(work, { programmeId: survey.programmeId, side, answer, channel: 'link', submission })
  // That somebody answered is no event of the audit trail: its time would undo what the answer leaves out.
  work.upkeep()
}

/** What somebody said in person, noted by the coordinator: the same few words, without a name. */
export async function logConversation(
  work: Work,
  { programmeId, side, answer }: { programmeId: string; side: InterestSide; answer: SurveyForm },
): Promise<void> {
  if (!mayRunSurveys(work.actor)) throw new Failure(failures.notYours)
  await keepAnswer(work, { programmeId, side, answer, channel: 'conversation' })
  work.record({ action: 'interest.conversation-logged', subject: ['programme', programmeId] })
}

async function keepAnswer(
  work: Work,
  {
    programmeId,
    side,
    answer,
    channel,
    submission,
  }: {
    programmeId: string
    side: InterestSide
    answer: SurveyForm
    channel: 'link' | 'conversation'
    submission?: string
  },
): Promise<void> {
  const asked = new Set((await readDesign(work, { programmeId })).design.topics?.topicIds)
  const topicIds = [...new Set(answer.topics)].filter((topicId) => asked.has(topicId))
  const answeredOn = work.now.toISOString().slice(0, 10)
  // The form's own random key is the answer's id: pressing twice is one answer, without remembering who pressed.
  const answerId = submission ?? randomId(work.chance.bytes(16))
  await insertInterest(work.db, work.organisationId, {
    answerId,
    programmeId,
    side,
    interest: answer.interest,
    topicIds,
    hours: answer.hours,
    channel,
    answeredOn,
  })
}

/** Random throughout: the time-ordered ids used elsewhere would tell when somebody answered. */
function randomId(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes).toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`
}

export interface PublicSurvey {
  readonly programmeName: string
  readonly need: string | null
  readonly state: 'open' | 'closed'
  readonly topics: readonly { readonly topicId: string; readonly name: string }[]
}

/** What somebody who opened the link may know: the programme, its need and the topics asked about. */
export async function readPublicSurvey(work: Work, { token }: { token: string }): Promise<PublicSurvey> {
  const survey = await findSurvey(work.db, work.organisationId, { token })
  if (!survey) throw new Failure(failures.notFound)
  const { programme, design } = await readDesign(work, { programmeId: survey.programmeId })
  const asked = new Set(design.topics?.topicIds)
  const topics = (await listPublishedTopics(work)).filter(({ topicId }) => asked.has(topicId))
  return {
    programmeName: programme.name,
    need: design.need?.need ?? null,
    state: survey.state,
    topics: topics.map(({ topicId, name }) => ({ topicId, name })),
  }
}
