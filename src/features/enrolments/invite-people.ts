import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { queueMail } from '#features/mails/queue-mail.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import { readDesign } from '#features/programmes/programmes.reads.ts'
import { sideWordsOf } from '#features/programmes/sides.reads.ts'
import { openEligibility, sidesOf } from './eligibility.rules.ts'
import { enrolmentFailures as failures, type Enrolment } from './enrolments.contract.ts'
import { writeInvitation } from './enrolments.emails.ts'
import { mayEnrolOthers } from './enrolments.policy.ts'
import { listEnrolmentRows, saveEnrolments } from './enrolments.store.ts'
import { invitationEnds } from './invitation.rules.ts'
import { listPoolPeople } from './pool-people.store.ts'

/** Asks people by mail to enrol. Nobody is asked twice, nobody who has answered is asked at all. */
export async function invitePeople(
  work: Work,
  { programmeId, personIds }: { programmeId: string; personIds: readonly string[] | 'all' },
): Promise<{ invited: number; skipped: number }> {
  if (!mayEnrolOthers(work.actor)) throw new Failure(failures.notYours)
  const { programme, design } = await readDesign(work, { programmeId })
  if (programme.state === 'closed') throw new Failure(failures.notOpen)
  const rules = design.eligibility ?? openEligibility
  const today = work.now.toISOString().slice(0, 10)
  const known = new Set(
    (await listEnrolmentRows(work.db, work.organisationId, programmeId)).map(({ personId }) => personId),
  )
  const wanted = personIds === 'all' ? null : new Set(personIds)
  const organisation = (await readOrganisation(work)).name
  const until = invitationEnds(work.now, design.dates?.enrolBy)
  const people = (await listPoolPeople(work.db, work.organisationId)).filter(
    ({ personId }) => wanted === null || wanted.has(personId),
  )
  const invited: Enrolment[] = []
  for (const person of people) {
    const sides = sidesOf(person, rules, today)
    if (!person.email || known.has(person.personId) || sides.length === 0) continue
    invited.push({
      enrolmentId: work.newId(),
      programmeId,
      personId: person.personId,
      state: 'invited',
      mentorPlaces: 0,
      menteePlaces: 0,
      purpose: '',
      languages: person.languages,
      weeklyHours: [],
      interests: person.interests,
      source: 'coordinator',
      invitedAt: work.now,
      answeredAt: null,
      statementAgreedAt: null,
    })
    await queueMail(work, {
      key: `enrol:${programmeId}:${person.personId}`,
      to: { personId: person.personId, name: person.fullName, address: person.email },
      write: (say) => writeInvitation(say, { programme: programme.name, organisation, sides, until }),
      sides: sideWordsOf(design.labels),
      link: {
        purpose: 'enrol',
        subjectId: programmeId,
        minutes: Math.ceil((until.getTime() - work.now.getTime()) / 60_000),
      },
      goodUntil: until,
      ...(design.sender ? { sender: design.sender } : {}),
    })
  }
  await saveEnrolments(work.db, work.organisationId, invited, work.now)
  work.record({
    action: 'people.asked-to-enrol',
    subject: ['programme', programmeId],
    detail: { people: invited.length },
  })
  return { invited: invited.length, skipped: (wanted?.size ?? invited.length) - invited.length }
}
