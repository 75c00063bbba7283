import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import { listNamedTopics } from '#features/interviews/interviews.reads.ts'
import { findPersonById, listPersonsByIds, type Person } from '#features/people/people.reads.ts'
import { mostPlaces } from '#features/programmes/group-places.rules.ts'
import { readDesign, type DesignedProgramme } from '#features/programmes/programmes.reads.ts'
import { listPublishedTopics } from '#features/topics/topics.reads.ts'
import { openEligibility, sidesOf } from './eligibility.rules.ts'
import {
  enrolmentFailures as failures,
  noAnswers,
  type Enrolment,
  type EnrolmentAnswers,
  type Side,
} from './enrolments.contract.ts'
import { readAnswers } from './enrolment-answers.store.ts'
import { findEnrolmentOf } from './enrolments.store.ts'

export interface OwnEnrolment extends DesignedProgramme {
  readonly person: Person
  readonly mayBe: readonly Side[]
  readonly enrolment: Enrolment | null
  readonly answers: EnrolmentAnswers
}

/** The enrolment of whoever followed the link: their own and no other. */
export async function findOwnEnrolment(work: Work): Promise<OwnEnrolment> {
  const { actor } = work
  if (actor.kind !== 'link' || actor.purpose !== 'enrol' || !actor.personId || !actor.subjectId)
    throw new Failure(failures.notFound)
  const designed = await readDesign(work, { programmeId: actor.subjectId })
  const person = await findPersonById(work, { personId: actor.personId })
  if (!person) throw new Failure(failures.notFound)
  const enrolment =
    (await findEnrolmentOf(work.db, work.organisationId, actor.subjectId, actor.personId)) ?? null
  const answers = enrolment
    ? (await readAnswers(work.db, work.organisationId, [enrolment.enrolmentId])).get(enrolment.enrolmentId)
    : undefined
  const today = work.now.toISOString().slice(0, 10)
  // The link reached them, so they are among the people; a later file decides about that, not this page.
  const mayBe = sidesOf({ ...person, present: true }, designed.design.eligibility ?? openEligibility, today)
  return { ...designed, person, mayBe, enrolment, answers: answers ?? noAnswers }
}

/** What the enrolment pages show. Who somebody avoids is shown to nobody but them. */
export async function readOwnEnrolment(work: Work) {
  const { programme, design, person, mayBe, enrolment, answers } = await findOwnEnrolment(work)
  const chosen = new Set(design.topics?.topicIds ?? [])
  const avoided = await listPersonsByIds(work, { personIds: answers.notWith })
  const topics = (await listPublishedTopics(work)).filter(
    ({ topicId }) => chosen.size === 0 || chosen.has(topicId),
  )
  const offered = new Set(topics.map(({ topicId }) => topicId))
  const named = await listNamedTopics(work, { programmeId: programme.programmeId, personId: person.personId })
  return {
    programmeName: programme.name,
    isOpen: programme.state !== 'closed',
    organisationName: (await readOrganisation(work)).name,
    fullName: person.fullName,
    timeZone: person.timeZone,
    languages: enrolment && enrolment.languages.length > 0 ? enrolment.languages : person.languages,
    mayBe,
    enrolment: enrolment && {
      state: enrolment.state,
      mentorPlaces: enrolment.mentorPlaces,
      menteePlaces: enrolment.menteePlaces,
      purpose: enrolment.purpose,
      weeklyHours: enrolment.weeklyHours,
      hasAnswered: enrolment.answeredAt !== null,
    },
    offers: answers.offers,
    wants: answers.wants,
    /** From a talk before the programme; taken over only when they press for it. */
    namedTopics: named.filter((topicId) => offered.has(topicId)),
    consents: answers.consents,
    notWith: avoided.map(({ fullName }) => fullName),
    topics: topics.map(({ topicId, name, family, sensitive }) => ({ topicId, name, family, sensitive })),
    mostPlaces: mostPlaces(design).mentor,
    consentedFields: design.protection?.consentedFields ?? [],
    rhythm: design.rhythm ?? null,
    launchOn: design.dates?.launchOn ?? null,
  }
}
export type OwnEnrolmentPage = Awaited<ReturnType<typeof readOwnEnrolment>>
