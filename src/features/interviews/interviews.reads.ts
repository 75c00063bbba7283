import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { interviewFailures as failures, type Interview } from './interviews.contract.ts'
import { mayTalkWithLeaders } from './interviews.policy.ts'
import { findInterviewRow, listInterviewRows } from './interviews.store.ts'

export async function listInterviews(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<Interview[]> {
  if (!mayTalkWithLeaders(work.actor)) throw new Failure(failures.notYours)
  return listInterviewRows(work.db, work.organisationId, programmeId)
}

/** What a coordinator noted or was told by one leader, if anything. */
export async function findInterviewOf(
  work: Work,
  { programmeId, personId }: { programmeId: string; personId: string },
): Promise<Interview | undefined> {
  if (!mayTalkWithLeaders(work.actor)) throw new Failure(failures.notYours)
  return findInterviewRow(work.db, work.organisationId, { programmeId, personId })
}

/** Their own, behind the link they were sent. Nothing once it has been deleted. */
export async function findOwnInterview(work: Work): Promise<Interview | undefined> {
  const { actor } = work
  if (actor.kind !== 'link' || actor.purpose !== 'interview' || !actor.subjectId || !actor.personId)
    throw new Failure(failures.notFound)
  const interview = await findInterviewRow(work.db, work.organisationId, { interviewId: actor.subjectId })
  return interview?.personId === actor.personId ? interview : undefined
}

/** The programme a talk was for; null once it has been deleted. */
export async function findInterviewProgramme(
  work: Work,
  { interviewId }: { interviewId: string },
): Promise<string | null> {
  return (await findInterviewRow(work.db, work.organisationId, { interviewId }))?.programmeId ?? null
}

/** What somebody named who is about to enrol; asked for them, by their own link. */
export async function listNamedTopics(
  work: Work,
  { programmeId, personId }: { programmeId: string; personId: string },
): Promise<readonly string[]> {
  const interview = await findInterviewRow(work.db, work.organisationId, { programmeId, personId })
  return interview?.topicIds ?? []
}
