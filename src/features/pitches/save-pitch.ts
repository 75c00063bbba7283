import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { findInterviewOf } from '#features/interviews/interviews.reads.ts'
import { pitchFailures as failures } from './pitches.contract.ts'
import { findPitch, savePitchRow } from './pitches.store.ts'

/** The text as the coordinator wants it. What was sent before stays what the leader reads, until it is sent anew. */
export async function savePitch(
  work: Work,
  { programmeId, personId, text }: { programmeId: string; personId: string; text: string },
): Promise<{ interviewId: string }> {
  const interview = await findInterviewOf(work, { programmeId, personId })
  if (!interview) throw new Failure(failures.notFound)
  if (interview.state !== 'said') throw new Failure(failures.nothingSaid)
  const { interviewId } = interview
  const before = await findPitch(work.db, work.organisationId, interviewId)
  await savePitchRow(work.db, work.organisationId, {
    interviewId,
    personId,
    text,
    savedAt: work.now,
    sentText: before?.sentText ?? null,
    sentAt: before?.sentAt ?? null,
  })
  work.record({ action: 'pitch.saved', subject: ['interview', interviewId], detail: { programmeId } })
  return { interviewId }
}
