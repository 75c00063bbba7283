import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { dropInterviewOf } from '#features/interviews/delete-interview.ts'
import { withdrawMails } from '#features/mails/withdraw-mails.ts'
import { enrolmentFailures as failures, type EnrolmentState } from './enrolments.contract.ts'
import { forgetAnswers } from './enrolment-answers.store.ts'
import { saveEnrolments } from './enrolments.store.ts'
import { findOwnEnrolment } from './read-own-enrolment.ts'

/** No, before or after a yes. No reason is asked, nobody on the other side is told, and what was said is deleted. */
export async function leaveProgramme(work: Work): Promise<{ state: EnrolmentState }> {
  const { programme, person, enrolment } = await findOwnEnrolment(work)
  if (programme.state === 'closed') throw new Failure(failures.notOpen)
  const state = enrolment?.state === 'enrolled' || enrolment?.state === 'left' ? 'left' : 'declined'
  const enrolmentId = enrolment?.enrolmentId ?? work.newId()
  await saveEnrolments(
    work.db,
    work.organisationId,
    [
      {
        enrolmentId,
        programmeId: programme.programmeId,
        personId: person.personId,
        state,
        mentorPlaces: 0,
        menteePlaces: 0,
        purpose: '',
        languages: [],
        weeklyHours: [],
        interests: [],
        source: 'own',
        invitedAt: enrolment?.invitedAt ?? null,
        answeredAt: work.now,
        statementAgreedAt: null,
      },
    ],
    work.now,
  )
  await forgetAnswers(work.db, work.organisationId, enrolmentId)
  work.record({ action: 'enrolment.ended', subject: ['enrolment', enrolmentId] })
  await dropInterviewOf(work, { programmeId: programme.programmeId, personId: person.personId })
  // A reminder that still waits is not needed any more.
  await withdrawMails(work, { groupId: enrolmentId })
  return { state }
}
