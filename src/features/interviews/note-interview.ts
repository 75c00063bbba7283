import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { findPersonById } from '#features/people/people.reads.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import { interviewFailures as failures, type InterviewAnswers } from './interviews.contract.ts'
import { mayTalkWithLeaders } from './interviews.policy.ts'
import { findInterviewRow, saveInterviewRow } from './interviews.store.ts'

/** A talk in person, noted by the coordinator. What a leader wrote by themselves is not written over. */
export async function noteInterview(
  work: Work,
  { programmeId, personId, answers }: { programmeId: string; personId: string; answers: InterviewAnswers },
): Promise<{ interviewId: string }> {
  if (!mayTalkWithLeaders(work.actor)) throw new Failure(failures.notYours)
  const programme = await readProgramme(work, { programmeId })
  if (programme.state === 'closed') throw new Failure(failures.closed)
  if (!(await findPersonById(work, { personId }))) throw new Failure(failures.notFound)
  const before = await findInterviewRow(work.db, work.organisationId, { programmeId, personId })
  if (before?.state === 'said' && before.source === 'link') throw new Failure(failures.changedMeanwhile)
  const interviewId = before?.interviewId ?? work.newId()
  await saveInterviewRow(work.db, work.organisationId, {
    interviewId,
    programmeId,
    personId,
    state: 'said',
    source: 'conversation',
    topicIds: answers.topics,
    ownWords: answers.ownWords,
    viewWanted: answers.viewWanted,
    askedAt: before?.askedAt ?? null,
    changedAt: work.now,
  })
  work.record({ action: 'interview.noted', subject: ['interview', interviewId], detail: { programmeId } })
  return { interviewId }
}
