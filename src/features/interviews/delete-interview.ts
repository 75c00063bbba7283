import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { withdrawMails } from '#features/mails/withdraw-mails.ts'
import { interviewFailures as failures, type Interview } from './interviews.contract.ts'
import { findOwnInterview } from './interviews.reads.ts'
import { mayTalkWithLeaders } from './interviews.policy.ts'
import { deleteInterviewRow, findInterviewRow } from './interviews.store.ts'

/** What was said and the text made of it go at once, by either of the two. A second time there is nothing left to do. */
export async function deleteInterview(
  work: Work,
  { of }: { of: 'own' | { programmeId: string; personId: string } },
): Promise<void> {
  if (of === 'own') return drop(work, await findOwnInterview(work))
  if (!mayTalkWithLeaders(work.actor)) throw new Failure(failures.notYours)
  return drop(work, await findInterviewRow(work.db, work.organisationId, of))
}

/** Whoever says no to the programme, or leaves it, takes along what they said before. */
export async function dropInterviewOf(
  work: Work,
  of: { programmeId: string; personId: string },
): Promise<void> {
  const interview = await findInterviewRow(work.db, work.organisationId, of)
  if (interview) await drop(work, interview)
}

async function drop(work: Work, interview: Interview | undefined): Promise<void> {
  if (!interview) return work.upkeep()
  const { interviewId, programmeId } = interview
  await withdrawMails(work, { groupId: interviewId })
  await deleteInterviewRow(work.db, work.organisationId, interviewId)
  work.record({ action: 'interview.deleted', subject: ['interview', interviewId], detail: { programmeId } })
}
