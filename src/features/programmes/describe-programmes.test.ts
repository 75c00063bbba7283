import { describe, expect } from 'vitest'
import { test } from '#testing/product-test.ts'
import { describeEnrolments } from '#features/enrolments/describe-enrolments.ts'
import { enrolmentEndpoints } from '#features/enrolments/enrolment-endpoints.contract.ts'
import { enrolPeople } from '#features/enrolments/enrol-people.ts'
import { describeTopics } from '#features/topics/describe-topics.ts'
import { listTopicsEndpoint } from '#features/topics/topic-endpoints.contract.ts'
import { createProgramme } from './create-programme.ts'
import { describeBrief, describeProgramme, describeProgrammes } from './describe-programmes.ts'
import { programmeEndpoints } from './programme-endpoints.contract.ts'

const personId = '00000000-0000-7000-8000-00000000000a'

describe('a programme asked for by a program', () => {
  test('is begun, listed and read with what its starting point suggests', async ({ world }) => {
    const body = { name: 'Rising Voices', startingPoint: 'junior-panel' } as const
    const { programmeId } = await world.run(createProgramme, programmeEndpoints.create.body!.parse(body))
    const list = programmeEndpoints.list.answer.parse(await world.run(describeProgrammes, undefined))
    expect(list.programmes).toMatchObject([{ programmeId, name: 'Rising Voices', state: 'designing' }])
    const one = programmeEndpoints.read.answer.parse(await world.run(describeProgramme, { programmeId }))
    expect(one.design['format']).toMatchObject({ mode: 'panel' })
    const brief = programmeEndpoints.brief.answer.parse(await world.run(describeBrief, { programmeId }))
    expect(brief).toMatchObject({ programmeName: 'Rising Voices', last: null })
    const { topics } = listTopicsEndpoint.answer.parse(await world.run(describeTopics, undefined))
    expect(topics.length).toBeGreaterThan(10)
  })

  test('takes people onto a side and lists them without their private wishes', async ({ world }) => {
    const now = world.clock.now()
    await world.database
      .insertInto('people')
      .values({
        organisation_id: world.organisationId,
        person_id: personId,
        employee_id: 'E1',
        full_name: 'Amira Haddad',
        level: 2,
        created_at: now,
        changed_at: now,
      })
      .execute()
    const { programmeId } = await world.run(createProgramme, { name: 'Voices', startingPoint: 'own' })
    const body = { personIds: [personId], side: 'mentor' } as const
    expect(await world.run(enrolPeople, { programmeId, ...body })).toEqual({ enrolled: 1, skipped: 0 })
    const answer = enrolmentEndpoints.list.answer.parse(await world.run(describeEnrolments, { programmeId }))
    expect(answer.enrolments).toMatchObject([{ personId, state: 'enrolled', mentorPlaces: 1 }])
    expect(JSON.stringify(answer)).not.toMatch(/notWith|purpose/)
  })

  test('is refused to everybody but coordinators', async ({ world }) => {
    const { programmeId } = await world.run(createProgramme, { name: 'Voices', startingPoint: 'own' })
    for (const role of ['administrator', 'sponsor', 'participant'] as const) {
      const actor = world.actor(role)
      const asked = [
        () => world.run(describeProgrammes, undefined, { actor }),
        () => world.run(describeProgramme, { programmeId }, { actor }),
        () => world.run(describeBrief, { programmeId }, { actor }),
        () => world.run(describeTopics, undefined, { actor }),
        () => world.run(describeEnrolments, { programmeId }, { actor }),
      ]
      for (const ask of asked) await expect(ask(), role).rejects.toMatchObject({ status: 403 })
    }
  })
})
