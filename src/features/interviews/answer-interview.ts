import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import { interviewFailures as failures, type InterviewAnswers } from './interviews.contract.ts'
import { findOwnInterview } from './interviews.reads.ts'
import { saveInterviewRow } from './interviews.store.ts'

/** The leader's own words, behind their link; they may change them as often as they like. */
export async function answerInterview(
  work: Work,
  { answers }: { answers: InterviewAnswers },
): Promise<{ interviewId: string }> {
  const interview = await findOwnInterview(work)
  if (!interview) throw new Failure(failures.notFound)
  const { interviewId, programmeId } = interview
  if ((await readProgramme(work, { programmeId })).state === 'closed') throw new Failure(failures.closed)
  await saveInterviewRow(work.db, work.organisationId, {
    ...interview,
    state: 'said',
    source: 'link',
    topicIds: answers.topics,
    ownWords: answers.ownWords,
    viewWanted: answers.viewWanted,
    changedAt: work.now,
  })
  work.record({ action: 'interview.answered', subject: ['interview', interviewId], detail: { programmeId } })
  return { interviewId }
}
