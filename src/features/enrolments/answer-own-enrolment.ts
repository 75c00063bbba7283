import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { withdrawMails } from '#features/mails/withdraw-mails.ts'
import { mostPlaces } from '#features/programmes/group-places.rules.ts'
import { enrolmentFailures as failures, type Side } from './enrolments.contract.ts'
import { replaceAnswers } from './enrolment-answers.store.ts'
import { saveEnrolments } from './enrolments.store.ts'
import { findNamedPeople } from './find-named-people.ts'
import type { OwnAnswers } from './own-enrolment.contract.ts'
import { findOwnEnrolment } from './read-own-enrolment.ts'

/** Somebody's own answers for one side. What they said for the other side stays. */
export async function answerOwnEnrolment(
  work: Work,
  { side, answers }: { side: Side; answers: OwnAnswers },
): Promise<{ unknownPeople: string[] }> {
  const own = await findOwnEnrolment(work)
  if (own.programme.state === 'closed') throw new Failure(failures.notOpen)
  if (!own.mayBe.includes(side)) throw new Failure(failures.notEligible)
  const before = own.enrolment
  const active = before?.state === 'enrolled' && before.source === 'own'
  const found = await findNamedPeople(work, { named: answers.notWith, self: own.person.personId })
  const most = mostPlaces(own.design)
  // Leaders are not asked for a number: the design says how many mentors one may have.
  const places = side === 'mentor' ? Math.min(answers.places, most.mentor) : most.mentee
  const enrolmentId = before?.enrolmentId ?? work.newId()
  await saveEnrolments(
    work.db,
    work.organisationId,
    [
      {
        enrolmentId,
        programmeId: own.programme.programmeId,
        personId: own.person.personId,
        state: 'enrolled',
        mentorPlaces: side === 'mentor' ? places : active ? before.mentorPlaces : 0,
        menteePlaces: side === 'mentee' ? places : active ? before.menteePlaces : 0,
        purpose: answers.purpose,
        languages: answers.languages,
        weeklyHours: answers.weeklyHours,
        interests: before?.interests ?? own.person.interests,
        source: 'own',
        invitedAt: before?.invitedAt ?? null,
        answeredAt: work.now,
        statementAgreedAt: work.now,
      },
    ],
    work.now,
  )
  await replaceAnswers(
    work.db,
    work.organisationId,
    new Map([
      [
        enrolmentId,
        {
          offers: answers.offers,
          wants: answers.wants,
          notWith: found.personIds,
          consents: allowed(answers.consents, own.design.protection?.consentedFields ?? []),
        },
      ],
    ]),
    work.now,
  )
  // A reminder that still waits is not needed any more.
  await withdrawMails(work, { groupId: enrolmentId })
  work.record({ action: 'enrolment.answered', subject: ['enrolment', enrolmentId], detail: { side } })
  return { unknownPeople: found.unknown }
}

/** Only facts the programme asks for are kept, whatever a form sends. */
function allowed(consents: OwnAnswers['consents'], fields: readonly string[]): OwnAnswers['consents'] {
  return consents.filter(({ field }) => fields.includes(field))
}
