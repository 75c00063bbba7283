import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { linkMinutes } from '#features/interviews/interview-link.rules.ts'
import { findInterviewOf } from '#features/interviews/interviews.reads.ts'
import { queueMail } from '#features/mails/queue-mail.ts'
import { findPersonById } from '#features/people/people.reads.ts'
import { readDesign } from '#features/programmes/programmes.reads.ts'
import { sideWordsOf } from '#features/programmes/sides.reads.ts'
import { pitchFailures as failures } from './pitches.contract.ts'
import { writePitchMail } from './pitches.emails.ts'
import { findPitch, savePitchRow } from './pitches.store.ts'

/** Opens the saved text to the leader and tells them by mail. The same version is told once. */
export async function sendPitch(
  work: Work,
  { programmeId, personId }: { programmeId: string; personId: string },
): Promise<{ interviewId: string }> {
  const { programme, design } = await readDesign(work, { programmeId })
  const interview = await findInterviewOf(work, { programmeId, personId })
  const person = await findPersonById(work, { personId })
  if (!interview || !person) throw new Failure(failures.notFound)
  const { interviewId } = interview
  const pitch = await findPitch(work.db, work.organisationId, interviewId)
  if (!pitch) throw new Failure(failures.noText)
  if (!person.email) throw new Failure(failures.noAddress)
  await savePitchRow(work.db, work.organisationId, { ...pitch, sentText: pitch.text, sentAt: work.now })
  await queueMail(work, {
    key: `pitch:${interviewId}:${pitch.savedAt.toISOString()}`,
    groupId: interviewId,
    to: { personId, name: person.fullName, address: person.email },
    write: (say) => writePitchMail(say, { programme: programme.name }),
    sides: sideWordsOf(design.labels),
    link: { purpose: 'interview', subjectId: interviewId, minutes: linkMinutes },
    ...(design.sender ? { sender: design.sender } : {}),
  })
  work.record({ action: 'pitch.sent', subject: ['interview', interviewId], detail: { programmeId } })
  return { interviewId }
}
