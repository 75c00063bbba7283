import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { readDesign } from '#features/programmes/programmes.reads.ts'
import { readTopicFinder } from '#features/topics/topics.reads.ts'
import { ineligibleFor, openEligibility } from './eligibility.rules.ts'
import { enrolmentFailures as failures, type Side } from './enrolments.contract.ts'
import { mayEnrolOthers } from './enrolments.policy.ts'
import { replaceAnswers } from './enrolment-answers.store.ts'
import { listEnrolmentRows, saveEnrolments } from './enrolments.store.ts'
import { listPoolPeople } from './pool-people.store.ts'

/** The coordinator puts chosen people on a side. Who declined or left is not brought back by anybody but themselves. */
export async function enrolPeople(
  work: Work,
  { programmeId, personIds, side }: { programmeId: string; personIds: readonly string[]; side: Side },
): Promise<{ enrolled: number; skipped: number }> {
  if (!mayEnrolOthers(work.actor)) throw new Failure(failures.notYours)
  const { programme, design } = await readDesign(work, { programmeId })
  if (programme.state === 'closed') throw new Failure(failures.notOpen)
  const rules = design.eligibility ?? openEligibility
  const today = work.now.toISOString().slice(0, 10)
  const known = new Map(
    (await listEnrolmentRows(work.db, work.organisationId, programmeId)).map((row) => [row.personId, row]),
  )
  const find = await readTopicFinder(work)
  const chosen = await listPoolPeople(work.db, work.organisationId, personIds)
  const people = chosen.filter((person) => {
    const before = known.get(person.personId)
    return (
      before?.state !== 'declined' &&
      before?.state !== 'left' &&
      ineligibleFor(side, person, rules, today) === undefined
    )
  })
  const places = {
    mentor: design.protection?.mentorPlaces ?? 1,
    mentee: design.protection?.menteePlaces ?? 1,
  }
  const enrolments = people.map((person) => {
    const before = known.get(person.personId)
    return {
      enrolmentId: before?.enrolmentId ?? work.newId(),
      programmeId,
      personId: person.personId,
      state: 'enrolled' as const,
      mentorPlaces: side === 'mentor' ? places.mentor : (before?.mentorPlaces ?? 0),
      menteePlaces: side === 'mentee' ? places.mentee : (before?.menteePlaces ?? 0),
      purpose: before?.purpose ?? '',
      languages: before?.languages ?? person.languages,
      weeklyHours: before?.weeklyHours ?? [],
      interests: before?.interests ?? person.interests,
      source: before?.source ?? ('coordinator' as const),
      invitedAt: before?.invitedAt ?? null,
      answeredAt: before?.answeredAt ?? null,
      statementAgreedAt: before?.statementAgreedAt ?? null,
    }
  })
  await saveEnrolments(work.db, work.organisationId, enrolments, work.now)
  // What the HR file already knows is a first draft; somebody who has answered keeps their own words.
  const drafts = enrolments
    .filter(({ personId }) => !known.has(personId))
    .map(({ enrolmentId, personId }) => {
      const person = people.find((one) => one.personId === personId)!
      const offers = new Set(person.offeredTopics.flatMap((words) => find(words) ?? []))
      const wants = new Set(person.wantedTopics.flatMap((words) => find(words) ?? []))
      return [
        enrolmentId,
        {
          offers: [...offers].map((topicId) => ({ topicId, evidence: '' })),
          wants: [...wants].slice(0, 9),
          notWith: [],
          consents: [],
        },
      ] as const
    })
  await replaceAnswers(work.db, work.organisationId, new Map(drafts), work.now)
  work.record({
    action: 'people.enrolled',
    subject: ['programme', programmeId],
    detail: { side, people: enrolments.length },
  })
  return { enrolled: enrolments.length, skipped: new Set(personIds).size - enrolments.length }
}
