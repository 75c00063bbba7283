import { describe, expect } from 'vitest'
import { test, type World } from '#testing/product-test.ts'
import { answerQuestion } from '#features/programmes/answer-question.ts'
import { createProgramme } from '#features/programmes/create-programme.ts'
import { enrolFromFile } from './enrol-from-file.ts'
import { readMatchPool } from './enrolments.reads.ts'

interface Arranged {
  employeeId: string
  level?: number | null
  managerId?: string | null
  participation?: 'mentor' | 'mentee' | 'both' | 'none' | null
  offered?: string[]
  wanted?: string[]
  leftOn?: string | null
}

async function addPeople(world: World, people: readonly Arranged[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const [at, person] of people.entries()) {
    const personId = `00000000-0000-7000-8000-${String(at).padStart(12, '0')}`
    ids.set(person.employeeId, personId)
    await world.database
      .insertInto('people')
      .values({
        organisation_id: world.organisationId,
        person_id: personId,
        employee_id: person.employeeId,
        full_name: `Person ${person.employeeId}`,
        level: person.level === undefined ? 3 : person.level,
        manager_employee_id: person.managerId ?? null,
        participation: person.participation ?? null,
        offered_topics: person.offered ?? [],
        wanted_topics: person.wanted ?? [],
        left_on: person.leftOn ?? null,
        languages: ['en'],
        created_at: world.clock.now(),
        changed_at: world.clock.now(),
      })
      .execute()
  }
  return ids
}

const startProgramme = (world: World) =>
  world.run(createProgramme, { name: 'Rising Voices', startingPoint: 'digital-skills' })

describe('the people of a programme, as a match run gets them', () => {
  test('are those the file gives a side, with their words turned into topics of the catalogue', async ({
    world,
  }) => {
    await addPeople(world, [
      {
        employeeId: 'boss',
        level: 9,
        participation: 'mentee',
        wanted: ['GenAI', 'prompting', 'basket weaving'],
      },
      {
        employeeId: 'amira',
        level: 2,
        managerId: 'boss',
        participation: 'mentor',
        offered: ['AI tools', 'gen ai'],
        wanted: ['Leadership'],
      },
      { employeeId: 'idle', level: 4, managerId: 'nobody-here', participation: 'none' },
    ])
    const { programmeId } = await startProgramme(world)
    const enrolled = await world.run(enrolFromFile, {
      programmeId,
      extra: { amira: { evidence: ['Runs the lunch session'], weeklyHours: ['1 09:00-11:30'] } },
    })
    expect(enrolled).toMatchObject({ mentors: 1, mentees: 1, notEligible: 0, kept: 0 })
    expect(enrolled.unknownWords).toEqual(
      [
        { words: 'gen ai', people: 1 },
        { words: 'basket weaving', people: 1 },
      ].toSorted((a, b) => (a.words < b.words ? -1 : 1)),
    )
    const pool = await world.run(readMatchPool, { programmeId })
    const amira = pool.people.find(({ fullName }) => fullName === 'Person amira')!
    expect(amira.offers).toEqual([
      expect.objectContaining({ topic: 'Generative AI tools', evidence: 'Runs the lunch session' }),
    ])
    expect(amira).toMatchObject({
      mentorPlaces: 1,
      menteePlaces: 0,
      hours: ['1 09:00-11:30'],
      answeredOn: '2026-06-01',
    })
    expect(
      pool.people.find(({ fullName }) => fullName === 'Person boss')?.wants.map(({ topic }) => topic),
    ).toEqual(['Generative AI tools', 'Prompt writing'])
    expect(pool.reportingLines).toHaveLength(1)
  })

  test('are without those who left, who have no level, or whom a rule keeps off their side', async ({
    world,
  }) => {
    await addPeople(world, [
      { employeeId: 'gone', participation: 'mentor', leftOn: '2026-05-31' },
      { employeeId: 'unknown', participation: 'mentor', level: null },
      { employeeId: 'senior', participation: 'mentor', level: 9 },
      { employeeId: 'fine', participation: 'mentor', level: 5 },
    ])
    const { programmeId } = await startProgramme(world)
    const eligibility = {
      mentorLevelTo: 5,
      menteeLevelFrom: 6,
      levelGap: 1,
      minimumMonths: 0,
      departments: [],
    }
    await world.run(answerQuestion, { programmeId, question: 'eligibility', answer: eligibility, seen: '' })
    expect(await world.run(enrolFromFile, { programmeId })).toMatchObject({ mentors: 1, notEligible: 3 })
    const pool = await world.run(readMatchPool, { programmeId })
    expect(pool.people.map(({ fullName }) => fullName)).toEqual(['Person fine'])
  })

  test('keep who does not want whom as a bare ban, and lines of power also through people who take no part', async ({
    world,
  }) => {
    const ids = await addPeople(world, [
      { employeeId: 'top', level: 9, participation: 'mentee' },
      { employeeId: 'middle', level: 6, managerId: 'top' },
      { employeeId: 'low', level: 2, managerId: 'middle', participation: 'mentor' },
    ])
    const { programmeId } = await startProgramme(world)
    await world.run(enrolFromFile, { programmeId, extra: { low: { notWith: ['top', 'not-a-person'] } } })
    const pool = await world.run(readMatchPool, { programmeId })
    expect(pool.people.find(({ fullName }) => fullName === 'Person low')?.notWith).toEqual([ids.get('top')])
    expect(pool.reportingLines).toContainEqual([ids.get('low'), ids.get('middle')])
    expect(pool.reportingLines).toContainEqual([ids.get('middle'), ids.get('top')])
  })

  test('of another organisation or an invented programme are not found', async ({ world }) => {
    for (const programmeId of ['00000000-0000-7000-8000-000000000000', 'what-is-this']) {
      await expect(world.run(readMatchPool, { programmeId })).rejects.toMatchObject({
        code: 'programmes.failure.notFound',
      })
    }
  })
})
