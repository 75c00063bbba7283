import { describe, expect } from 'vitest'
import { test, type World } from '#testing/product-test.ts'
import type { Actor } from '#contract/actor.ts'
import { createProgramme } from '#features/programmes/create-programme.ts'
import { forgetPresences } from './forget-presences.ts'
import { sayHere } from './say-here.ts'

async function coordinator(world: World, name: string): Promise<Actor> {
  const actor = world.actor('coordinator')
  if (actor.kind !== 'account') throw new Error('A coordinator has an account.')
  await world.database
    .insertInto('accounts')
    .values({
      organisation_id: world.organisationId,
      account_id: actor.accountId,
      name,
      address: `${name}@example.org`,
      roles: ['coordinator'],
      state: 'active',
      created_at: world.clock.now(),
    })
    .execute()
  return actor
}

describe('two coordinators at one table', () => {
  test('know of each other while both look, and of nobody who left a minute ago', async ({ world }) => {
    const { programmeId } = await world.run(createProgramme, {
      name: 'Rising Voices',
      startingPoint: 'digital-skills',
    })
    const [hanna, ines] = [await coordinator(world, 'Hanna'), await coordinator(world, 'Ines')]
    expect(await world.run(sayHere, { programmeId }, { actor: hanna })).toEqual({ others: [], seen: 0 })
    world.clock.advance(20_000)
    expect(await world.run(sayHere, { programmeId }, { actor: ines })).toMatchObject({ others: ['Hanna'] })
    world.clock.advance(45_000)
    expect(await world.run(sayHere, { programmeId }, { actor: ines })).toMatchObject({ others: [] })
  })

  test('leave no trace of having looked once minutes have passed', async ({ world }) => {
    const { programmeId } = await world.run(createProgramme, {
      name: 'Rising Voices',
      startingPoint: 'digital-skills',
    })
    await world.run(sayHere, { programmeId }, { actor: await coordinator(world, 'Hanna') })
    world.clock.advance(3 * 60_000)
    await world.run(forgetPresences, undefined, { actor: { kind: 'system' } })
    expect(await world.database.selectFrom('match_presences').selectAll().execute()).toEqual([])
  })
})
