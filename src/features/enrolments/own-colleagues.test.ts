import { describe, expect } from 'vitest'
import { collectHeld } from '#platform/personal-data/find-rows.ts'
import { enrolLink } from '#testing/enrol-link.ts'
import { test, type World } from '#testing/product-test.ts'
import { createProgramme } from '#features/programmes/create-programme.ts'
import { answerColleagues } from './answer-colleagues.ts'
import { askBeside } from './ask-beside.ts'
import { enrolPeople } from './enrol-people.ts'
import { readMatchPool } from './enrolments.reads.ts'
import { leaveProgramme } from './leave-programme.ts'
import { colleaguesForm, startingAsked } from './own-colleagues.contract.ts'
import { readOwnColleagues } from './read-own-colleagues.ts'
import { readOwnEnrolment } from './read-own-enrolment.ts'
import { readProgrammePeople } from './read-programme-people.ts'

const [amira, jonas, priya] = [
  '00000000-0000-7000-8000-00000000000a',
  '00000000-0000-7000-8000-00000000000b',
  '00000000-0000-7000-8000-00000000000c',
] as const

/** Amira may guide; Jonas and Priya lead. Priya is not asked to take part. */
async function arrange(world: World) {
  const named = [
    [amira, 'Amira Haddad', 2],
    [jonas, 'Jonas Berg', 8],
    [priya, 'Priya Raman', 8],
  ] as const
  for (const [at, [personId, name, level]] of named.entries())
    await world.database
      .insertInto('people')
      .values({
        organisation_id: world.organisationId,
        person_id: personId,
        employee_id: `E${at}`,
        full_name: name,
        email: `p${at}@example.org`,
        level,
        languages: ['en'],
        created_at: world.clock.now(),
        changed_at: world.clock.now(),
      })
      .execute()
  const { programmeId } = await world.run(createProgramme, {
    name: 'Rising Voices',
    startingPoint: 'digital-skills',
  })
  await world.run(enrolPeople, { programmeId, personIds: [amira], side: 'mentor' })
  await world.run(enrolPeople, { programmeId, personIds: [jonas], side: 'mentee' })
  const as = (personId: string) => ({ actor: enrolLink(world, programmeId, personId) })
  return { programmeId, as }
}

describe('whom somebody knows already', () => {
  test('reaches a match as a pair that does not say who named whom', async ({ world }) => {
    const { programmeId, as } = await arrange(world)
    expect((await world.run(readMatchPool, { programmeId })).acquainted).toEqual([])
    await world.run(answerColleagues, { known: ['p0@example.org'], wished: [] }, as(jonas))
    const named = await world.run(readMatchPool, { programmeId })
    expect(named.acquainted).toEqual([[amira, jonas]])
    await world.run(answerColleagues, { known: [], wished: [] }, as(jonas))
    await world.run(answerColleagues, { known: ['Jonas Berg'], wished: [] }, as(amira))
    expect(await world.run(readMatchPool, { programmeId })).toEqual(named)
  })

  test('is read by nobody but them, and answers alike whether the other takes part', async ({ world }) => {
    const { programmeId, as } = await arrange(world)
    const answer = await world.run(
      answerColleagues,
      { known: ['E1', 'Priya Raman', 'Nemo'], wished: [] },
      as(amira),
    )
    expect(answer).toEqual({ unknownPeople: ['Nemo'] })
    expect(await world.run(readOwnColleagues, undefined, as(amira))).toMatchObject({
      answered: true,
      known: ['Jonas Berg', 'Priya Raman'],
    })
    const others = [
      await world.run(readOwnColleagues, undefined, as(jonas)),
      await world.run(readOwnEnrolment, undefined, as(jonas)),
    ]
    const desk = await world.run(readProgrammePeople, { programmeId, show: 'all', search: '', page: 1 })
    expect(others[0]).toMatchObject({ answered: false, known: [], wished: [] })
    expect(JSON.stringify(others)).not.toContain('Amira')
    expect(JSON.stringify(desk.rows)).not.toMatch(/known|colleague/i)
  })

  test('is part of what is held about them, and not of what is held about whom they named', async ({
    world,
  }) => {
    const { as } = await arrange(world)
    await world.run(answerColleagues, { known: ['E1'], wished: [] }, as(amira))
    const held = async (personId: string) =>
      (
        await world.run(
          ({ db, organisationId }) => collectHeld(db, { organisationId, personId }, new Set()),
          undefined,
        )
      ).find(({ table }) => table === 'enrolment_known_people')
    expect((await held(amira))?.rows).toMatchObject([{ person_id: jonas }])
    expect(await held(jonas)).toBeUndefined()
  })

  test('goes when they empty it, and when they leave', async ({ world }) => {
    const { as } = await arrange(world)
    const rows = () => world.database.selectFrom('enrolment_known_people').selectAll().execute()
    await world.run(answerColleagues, { known: ['E1'], wished: [] }, as(amira))
    expect(await rows()).toHaveLength(1)
    await world.run(answerColleagues, { known: [], wished: [] }, as(amira))
    expect(await rows()).toEqual([])
    await world.run(answerColleagues, { known: ['E1'], wished: [] }, as(amira))
    await world.run(leaveProgramme, undefined, as(amira))
    expect(await rows()).toEqual([])
    await expect(world.run(answerColleagues, { known: ['E1'], wished: [] }, as(amira))).rejects.toMatchObject(
      {
        code: 'enrolments.failure.notFound',
      },
    )
  })

  test('is asked only while it counts; what was said can be taken back even then', async ({ world }) => {
    const { programmeId, as } = await arrange(world)
    const asked = async (personId: string) =>
      (await world.run(readOwnColleagues, undefined, as(personId))).asked.known
    expect(await asked(amira)).toBe(true)
    await world.run(answerColleagues, { known: ['E1'], wished: [] }, as(amira))
    await world.run(askBeside, { programmeId, asked: { known: false, wishes: true, style: false } })
    expect([await asked(amira), await asked(jonas)]).toEqual([true, false])
    for (const role of ['sponsor', 'participant', 'case-handler', 'administrator'] as const)
      await expect(
        world.run(askBeside, { programmeId, asked: startingAsked }, { actor: world.actor(role) }),
      ).rejects.toMatchObject({ code: 'enrolments.failure.notYours' })
  })
})

describe('whom somebody would like', () => {
  test('changes nothing at all until the other says so too', async ({ world }) => {
    const { programmeId, as } = await arrange(world)
    const pool = () => world.run(readMatchPool, { programmeId })
    const before = await pool()
    // The leader wishes; the mentor does not, and nothing anywhere says that there was something to answer.
    const answer = await world.run(answerColleagues, { known: [], wished: ['Amira Haddad'] }, as(jonas))
    expect(answer).toEqual({ unknownPeople: [] })
    expect(await pool()).toEqual(before)
    expect(await world.run(readOwnColleagues, undefined, as(amira))).toMatchObject({
      answered: false,
      wished: [],
    })
    await world.run(answerColleagues, { known: [], wished: ['E1'] }, as(amira))
    expect(await pool()).toEqual({ ...before, wishedByBoth: [[amira, jonas]] })
    await world.run(answerColleagues, { known: [], wished: [] }, as(amira))
    expect(await pool()).toEqual(before)
  })

  test('is asked of three people at most', () => {
    const problemsOf = (wished: string) =>
      colleaguesForm.safeParse({ wished }).error?.issues.map(({ message }) => message) ?? []
    expect(problemsOf('A\nB\nC')).toEqual([])
    expect(problemsOf('A\nB\nC\nD')).toEqual(['problemWished'])
    expect(colleaguesForm.parse({})).toEqual({ known: [], wished: [] })
  })
})
