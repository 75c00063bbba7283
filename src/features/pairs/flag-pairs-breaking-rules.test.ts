import { describe, expect } from 'vitest'
import { amira, arrangeTwoPairs, boss, petra, programmeId } from '#testing/arrange-two-pairs.ts'
import { test } from '#testing/product-test.ts'
import { flagPairsBreakingRules } from './flag-pairs-breaking-rules.ts'
import { listPairs } from './list-pairs.ts'

describe('the next import', () => {
  test('flags a pair that has come onto one reporting line at any depth, and unflags it when that is over', async ({
    world,
  }) => {
    await arrangeTwoPairs(world)
    const place = (personId: string, manager: string | null) =>
      world.database
        .updateTable('people')
        .set({ manager_employee_id: manager })
        .where('person_id', '=', personId)
        .execute()
    await place(amira, 'Bo Sand')
    await place(boss, 'Jonas Berg')
    expect(await world.run(flagPairsBreakingRules, undefined)).toEqual({ flagged: 1 })
    const flags = async () =>
      (await world.run(listPairs, { programmeId })).pairs.map(({ mentor, brokenRule }) => [
        mentor,
        brokenRule,
      ])
    expect(await flags()).toEqual([
      ['Amira Haddad', 'chain'],
      ['Tom Okafor', null],
    ])
    await place(boss, null)
    expect(await world.run(flagPairsBreakingRules, undefined)).toEqual({ flagged: 0 })
    expect(await flags()).toEqual([
      ['Amira Haddad', null],
      ['Tom Okafor', null],
    ])
  })

  test('flags a pair one of whom has left, and does not stumble over a circle in the chart', async ({
    world,
  }) => {
    await arrangeTwoPairs(world)
    await world.database
      .updateTable('people')
      .set({ left_on: '2026-05-31' })
      .where('person_id', '=', petra)
      .execute()
    await world.database
      .updateTable('people')
      .set({ manager_employee_id: 'Amira Haddad' })
      .where('person_id', '=', boss)
      .execute()
    await world.database
      .updateTable('people')
      .set({ manager_employee_id: 'Bo Sand' })
      .where('person_id', '=', amira)
      .execute()
    expect(await world.run(flagPairsBreakingRules, undefined)).toEqual({ flagged: 1 })
    expect((await world.run(listPairs, { programmeId })).pairs[0]).toMatchObject({
      mentor: 'Tom Okafor',
      brokenRule: 'left',
    })
  })
})
