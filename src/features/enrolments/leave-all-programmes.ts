import type { Work } from '#platform/database/work.ts'
import { forgetAnswers } from './enrolment-answers.store.ts'
import { listOpenEnrolmentsOf, saveEnrolments } from './enrolments.store.ts'

/** Somebody wants out of everything: each open enrolment ends as if they had said so on its own page, and what they said is deleted. */
export async function leaveAllProgrammes(work: Work, { personId }: { personId: string }): Promise<void> {
  for (const enrolment of await listOpenEnrolmentsOf(work.db, work.organisationId, personId)) {
    const { enrolmentId } = enrolment
    const ended = {
      ...enrolment,
      state: enrolment.state === 'enrolled' ? ('left' as const) : ('declined' as const),
      mentorPlaces: 0,
      menteePlaces: 0,
      purpose: '',
      languages: [],
      weeklyHours: [],
      interests: [],
      source: 'own' as const,
      answeredAt: work.now,
      statementAgreedAt: null,
    }
    await saveEnrolments(work.db, work.organisationId, [ended], work.now)
    await forgetAnswers(work.db, work.organisationId, enrolmentId)
    work.record({ action: 'enrolment.ended', subject: ['enrolment', enrolmentId] })
  }
}
