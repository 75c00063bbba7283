import { describe, expect } from 'vitest'
import { enrolLink } from '#testing/enrol-link.ts'
import { test, type World } from '#testing/product-test.ts'
import { answerQuestion } from '#features/programmes/answer-question.ts'
import { createProgramme } from '#features/programmes/create-programme.ts'
import { listPublishedTopics } from '#features/topics/topics.reads.ts'
import { answerOwnEnrolment } from './answer-own-enrolment.ts'
import { enrolPeople } from './enrol-people.ts'
import { readMatchPool } from './enrolments.reads.ts'
import { invitePeople } from './invite-people.ts'
import { leaveProgramme } from './leave-programme.ts'
import { mentorForm, menteeForm } from './own-enrolment.contract.ts'
import { readOwnEnrolment } from './read-own-enrolment.ts'
import { readProgrammePeople } from './read-programme-people.ts'

const personIds = [
  '00000000-0000-7000-8000-00000000000a',
  '00000000-0000-7000-8000-00000000000b',
  '00000000-0000-7000-8000-00000000000c',
] as const

async function arrange(world: World) {
  for (const [at, name] of ['Amira Haddad', 'Jonas Berg', 'Priya Raman'].entries()) {
    await world.database
      .insertInto('people')
      .values({
        organisation_id: world.organisationId,
        person_id: personIds[at]!,
        employee_id: `E${at}`,
        full_name: name,
        email: `p${at}@example.org`,
        level: at === 0 ? 2 : 8,
        languages: ['en'],
        created_at: world.clock.now(),
        changed_at: world.clock.now(),
      })
      .execute()
  }
  const { programmeId } = await world.run(createProgramme, {
    name: 'Rising Voices',
    startingPoint: 'digital-skills',
  })
  await world.run(answerQuestion, {
    programmeId,
    question: 'eligibility',
    answer: { mentorLevelTo: 4, menteeLevelFrom: 5, levelGap: 1, minimumMonths: 0, departments: [] },
    seen: '',
  })
  const protection = {
    mentorPlaces: 2,
    menteePlaces: 1,
    hoursPerMonth: 4,
    restMonths: 0,
    consentedFields: ['employee resource group'],
    supportContact: '',
  }
  await world.run(answerQuestion, { programmeId, question: 'protection', answer: protection, seen: '' })
  const [topic, other] = await world.run(listPublishedTopics, undefined)
  return { programmeId, topic: topic!, other: other! }
}

const everybody = (programmeId: string) => ({ programmeId, show: 'all' as const, search: '', page: 1 })

describe('somebody asked to enrol', () => {
  test('offers topics with evidence and reaches the match pool with what they said', async ({ world }) => {
    const { programmeId, topic, other } = await arrange(world)
    expect(await world.run(invitePeople, { programmeId, personIds: 'all' })).toEqual({
      invited: 3,
      skipped: 0,
    })
    const actor = enrolLink(world, programmeId, personIds[0])
    const typed = {
      offers: [topic.topicId, ''],
      evidence: ['Runs the lunch session', ''],
      wants: [other.topicId, ''],
      places: '5',
      languages: 'en, de',
      'from-1': '09:00',
      'to-1': '11:30',
      notWith: 'jonas berg',
      'about-employee resource group': 'Pride',
      'consent-employee resource group': 'yes',
      'about-religion': 'x',
      'consent-religion': 'yes',
      statement: 'yes',
    }
    await world.run(answerOwnEnrolment, { side: 'mentor', answers: mentorForm.parse(typed) }, { actor })
    const [amira] = (await world.run(readMatchPool, { programmeId })).people
    expect(amira).toMatchObject({
      mentorPlaces: 2,
      menteePlaces: 0,
      hours: ['1 09:00-11:30'],
      languages: ['en', 'de'],
      notWith: [personIds[1]],
      groups: { 'employee resource group': 'Pride' },
    })
    expect((await world.run(readOwnEnrolment, undefined, { actor })).notWith).toEqual(['Jonas Berg'])
    expect(amira?.offers).toEqual([
      {
        topicId: topic.topicId,
        topic: topic.name,
        evidence: 'Runs the lunch session',
        sensitive: topic.sensitive,
      },
    ])
  })

  test('cannot take a side the rules of the programme keep them from', async ({ world }) => {
    const { programmeId, topic } = await arrange(world)
    const answers = menteeForm.parse({ wants: [topic.topicId], statement: 'yes' })
    const actor = enrolLink(world, programmeId, personIds[0])
    await expect(world.run(answerOwnEnrolment, { side: 'mentee', answers }, { actor })).rejects.toMatchObject(
      { code: 'enrolments.failure.notEligible' },
    )
  })

  test('leaves without a trace in what was said, and nobody but themselves can bring them back', async ({
    world,
  }) => {
    const { programmeId, topic } = await arrange(world)
    const actor = enrolLink(world, programmeId, personIds[1])
    const answers = menteeForm.parse({ wants: [topic.topicId], purpose: 'Learn', statement: 'yes' })
    await world.run(answerOwnEnrolment, { side: 'mentee', answers }, { actor })
    expect(await world.run(leaveProgramme, undefined, { actor })).toEqual({ state: 'left' })
    expect(await world.run(readOwnEnrolment, undefined, { actor })).toMatchObject({
      wants: [],
      enrolment: { state: 'left', purpose: '' },
    })
    expect(await world.run(enrolPeople, { programmeId, personIds: [personIds[1]], side: 'mentee' })).toEqual({
      enrolled: 0,
      skipped: 1,
    })
    await world.run(answerOwnEnrolment, { side: 'mentee', answers }, { actor })
    expect((await world.run(readMatchPool, { programmeId })).people).toHaveLength(1)
  })

  test('says no once and is not asked again', async ({ world }) => {
    const { programmeId } = await arrange(world)
    await world.run(leaveProgramme, undefined, { actor: enrolLink(world, programmeId, personIds[1]) })
    const { counts } = await world.run(readProgrammePeople, everybody(programmeId))
    expect(counts).toMatchObject({ declined: 1, enrolled: 0, notAsked: 2 })
    expect(await world.run(invitePeople, { programmeId, personIds: [personIds[1]] })).toEqual({
      invited: 0,
      skipped: 1,
    })
  })

  test('is never shown to the coordinator with the people they avoid', async ({ world }) => {
    const { programmeId, topic } = await arrange(world)
    const answers = menteeForm.parse({ wants: [topic.topicId], notWith: 'E0', statement: 'yes' })
    await world.run(
      answerOwnEnrolment,
      { side: 'mentee', answers },
      { actor: enrolLink(world, programmeId, personIds[1]) },
    )
    expect((await world.run(readMatchPool, { programmeId })).people[0]?.notWith).toEqual([personIds[0]])
    const shown = await world.run(readProgrammePeople, { ...everybody(programmeId), show: 'mentees' })
    expect(shown.rows.map(({ fullName }) => fullName)).toEqual(['Jonas Berg'])
    expect(JSON.stringify(shown)).not.toContain(personIds[0])
  })
})

describe('the enrolment form', () => {
  const good = { offers: [personIds[0]], evidence: ['Built it'], places: '1', statement: 'yes' }
  const problemsOf = (typed: object) =>
    mentorForm.safeParse(typed).error?.issues.map(({ message }) => message) ?? []

  test('asks for evidence of what is offered, a topic only once, and the statement', () => {
    expect(problemsOf(good)).toEqual([])
    expect(problemsOf({ ...good, offers: [''], evidence: [''] })).toEqual(['problemOffers'])
    expect(problemsOf({ ...good, evidence: [''] })).toEqual(['problemEvidence'])
    expect(problemsOf({ ...good, offers: [personIds[0], personIds[0]], evidence: ['a', 'b'] })).toEqual([
      'problemTwice',
    ])
    expect(problemsOf({ ...good, statement: undefined })).toEqual(['problemStatement'])
  })

  test('takes hours only as a beginning before an end', () => {
    expect(problemsOf({ ...good, 'from-2': '14:00', 'to-2': '09:00' })).toEqual(['problemHours'])
    expect(problemsOf({ ...good, 'from-2': '14:00', 'to-2': '' })).toEqual(['problemHours'])
  })

  test('keeps a sensitive fact only with its own consent', () => {
    expect(mentorForm.parse({ ...good, 'about-erg': 'Pride' }).consents).toEqual([])
    expect(mentorForm.parse({ ...good, 'about-erg': 'Pride', 'consent-erg': 'yes' }).consents).toEqual([
      { field: 'erg', value: 'Pride' },
    ])
  })
})
