import { describe, expect } from 'vitest'
import { addPair, idOf, programmeId, system, test } from '#testing/rematch-test.ts'
import { watchPair } from '#features/momentum/watch-pair.ts'
import { takeOverCourse } from '#features/sessions/take-over-course.ts'
import { listNeeds } from './list-needs.ts'

describe('a rematch', () => {
  test('shows who is left alone and why, and proposes neither the one who said no nor anybody without a place', async ({
    world,
    arranged,
  }) => {
    await addPair(world, { number: 51, mentor: 3, mentee: 4, state: 'active', announced: true })
    const { needs } = await world.run(listNeeds, { programmeId })
    expect(needs).toMatchObject([{ name: 'Jonas Berg', other: 'Amira Haddad', why: 'declined' }])
    const { proposals } = await arranged.read()
    expect(proposals.map(({ kind, pair }) => [kind, pair.mentor])).toEqual([['direct', 'Tom Okafor']])
  })

  test('can be looked for while a pair that breaks a rule still lives; the two are not proposed to each other', async ({
    world,
    arranged,
  }) => {
    await addPair(world, { number: 51, mentor: 2, mentee: 0, state: 'active', announced: true })
    expect((await arranged.read()).proposals).toEqual([])
    await world.database
      .updateTable('pairs')
      .set({ broken_rule: 'chain', flagged_at: world.clock.now() })
      .where('pair_id', '=', idOf(51))
      .execute()
    const { proposals } = await arranged.read()
    expect(proposals.map(({ kind, pair }) => [kind, pair.mentor])).toEqual([['direct', 'Mei Tan']])
  })

  test('leaves out a mentor who carries more than the programme allows', async ({ world, arranged }) => {
    await addPair(world, { number: 51, mentor: 2, mentee: 4, state: 'active', announced: true })
    await world.database
      .insertInto('pair_answers')
      .values(
        (['mentor', 'mentee'] as const).map((side) => ({
          organisation_id: world.organisationId,
          pair_id: idOf(51),
          side,
          answer: 'yes',
          answered_at: world.clock.now(),
        })),
      )
      .execute()
    await world.database
      .updateTable('enrolments')
      .set({ mentor_places: 2 })
      .where('person_id', '=', idOf(2))
      .execute()
    const protection = { mentorPlaces: 2, menteePlaces: 1, hoursPerMonth: 4, restMonths: 0 }
    await world.database
      .insertInto('programme_answers')
      .values({
        organisation_id: world.organisationId,
        programme_id: programmeId,
        question: 'protection',
        answer: JSON.stringify({ ...protection, consentedFields: [], supportContact: '' }),
      })
      .execute()
    const names = async () => (await arranged.read()).proposals.map(({ pair }) => pair.mentor)
    expect(await names()).toContain('Tom Okafor')
    const hours = [2, 6, 10, 14, 18].map((ago) => ({
      kind: 'regular' as const,
      startsAt: new Date(world.clock.now().getTime() - ago * 86_400_000),
      minutes: 60,
      timeZone: 'Europe/London',
      bookedAt: new Date(world.clock.now().getTime() - (ago + 7) * 86_400_000),
      state: 'held' as const,
      causedBy: null,
      changedAt: null,
      balance: { mentor: null, mentee: null },
    }))
    await world.run(takeOverCourse, { pairId: idOf(51), programmeId, hours }, system)
    await world.run(watchPair, { pairId: idOf(51) }, system)
    expect(await names()).toEqual(['Mei Tan'])
  })

  test('is a call, not a third offer, for a leader who has said no twice', async ({ world, arranged }) => {
    for (const [number, mentor] of [
      [51, 2],
      [52, 3],
    ] as const) {
      await addPair(world, { number, mentor, mentee: 0, state: 'exited', announced: true })
      await world.database
        .insertInto('pair_answers')
        .values({
          organisation_id: world.organisationId,
          pair_id: idOf(number),
          side: 'mentee',
          answer: 'no',
          reason: 'unsaid',
          answered_at: world.clock.now(),
        })
        .execute()
    }
    expect(await arranged.read()).toMatchObject({ call: true, proposals: [] })
    await expect(arranged.offer(`direct.${idOf(2)}.${idOf(0)}`)).rejects.toMatchObject({
      code: 'rematches.failure.twice',
    })
  })
})
