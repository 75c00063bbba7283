import { describe, expect } from 'vitest'
import { test } from '#testing/product-test.ts'
import { demoAccounts } from '#features/accounts/demo-accounts.data.ts'
import { readMatchPool } from '#features/enrolments/enrolments.reads.ts'
import { readSurveyResults } from '#features/interest/read-survey-results.ts'
import { readBriefState } from '#features/programmes/briefs.reads.ts'
import { readDesign } from '#features/programmes/programmes.reads.ts'
import { tasksDone } from '#features/programmes/design.rules.ts'
import { enrolFromFile } from '#features/enrolments/enrol-from-file.ts'
import { generateOrganisation } from './generate-organisation.ts'
import { loadDemoProgramme } from './load-demo-programme.ts'

const size = { seed: 7, people: 400 }

describe('the demo programme', () => {
  test('is designed, approved by its sponsor, open, surveyed, and filled with people who can be matched', async ({
    world,
  }) => {
    const now = world.clock.now()
    const rows = [...generateOrganisation(size)].map((person, at) => ({
      organisation_id: world.organisationId,
      person_id: `00000000-0000-7000-8000-${String(at).padStart(12, '0')}`,
      employee_id: person.employeeId,
      full_name: person.fullName,
      level: person.level,
      manager_employee_id: person.managerId,
      left_on: person.leftOn,
      participation: person.participation,
      offered_topics: person.offers.map(({ topic }) => topic),
      wanted_topics: person.wants.map(({ topic }) => topic),
      created_at: now,
      changed_at: now,
    }))
    await world.database.insertInto('people').values(rows).execute()
    const system = { actor: { kind: 'system' } } as const
    const { programmeId } = await world.run(loadDemoProgramme, size, system)
    const { programme, marks } = await world.run(readDesign, { programmeId })
    expect(programme.state).toBe('open')
    expect(tasksDone(marks)).toBe(7)
    const sponsor = demoAccounts.find(({ roles }) => roles[0] === 'sponsor')!
    expect(await world.run(readBriefState, { programmeId })).toMatchObject({
      changedSince: false,
      brief: { decision: 'approved', sponsorAddress: sponsor.address },
    })
    const { people } = await world.run(readMatchPool, { programmeId })
    const [mentors, mentees] = [
      people.filter(({ mentorPlaces }) => mentorPlaces > 0),
      people.filter(({ menteePlaces }) => menteePlaces > 0),
    ]
    expect(mentors.length).toBeGreaterThan(40)
    expect(mentees.length).toBeGreaterThan(30)
    expect(mentors.every(({ offers }) => offers.length > 0)).toBe(true)
    expect(mentees.every(({ wants }) => wants.length > 0)).toBe(true)
    expect((await world.run(readSurveyResults, { programmeId })).result.verdict).toBe('go')
    expect((await world.run(enrolFromFile, { programmeId }, system)).unknownWords).toEqual([])
  })
})
