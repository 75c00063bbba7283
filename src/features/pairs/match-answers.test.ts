import { describe, expect } from 'vitest'
import type { Actor } from '#contract/actor.ts'
import {
  amira,
  arrangeTwoPairs,
  jonas,
  linkOf,
  mails,
  petra,
  programmeId,
  runId,
  steps,
  subjects,
  why,
} from '#testing/arrange-two-pairs.ts'
import { test, type World } from '#testing/product-test.ts'
import { acceptMatch } from './accept-match.ts'
import { announcePairs } from './announce-pairs.ts'
import { createPairs } from './create-pairs.ts'
import { declineMatch } from './decline-match.ts'
import type { DeclineReason } from './pairs.contract.ts'
import { readMatch } from './read-match.ts'

const minute = 60_000

// Answers come later than what they answer, so that mails stand in the order in which they were written.
const accept = (world: World, initials: string, actor: Actor) => {
  world.clock.advance(minute)
  return world.run(acceptMatch, { initials }, { actor })
}
const decline = (world: World, reason: DeclineReason, actor: Actor) => {
  world.clock.advance(minute)
  return world.run(declineMatch, { reason }, { actor })
}

describe('a match', () => {
  test('is offered to the leader only after the mentor has said yes, and is a pair after both have', async ({
    world,
  }) => {
    await arrangeTwoPairs(world)
    await world.run(announcePairs, { programmeId, day: null })
    const leader = await linkOf(world, jonas)
    expect(await world.run(readMatch, { asked: false }, { actor: leader })).toMatchObject({
      view: 'not-yet',
      mentorName: '',
    })
    await accept(world, 'AH', await linkOf(world, amira))
    expect((await subjects(world)).at(-1)).toBe('Your mentor: Amira Haddad')
    expect(await world.run(readMatch, { asked: false }, { actor: leader })).toMatchObject({
      view: 'decide',
      mentorName: 'Amira Haddad',
    })
    await accept(world, 'JB', leader)
    expect(await steps(world)).toMatchObject({ 'Amira Haddad': 'accepted' })
    expect((await subjects(world)).at(-1)).toBe('You are a pair: Amira Haddad and Jonas Berg')
  })

  test('declined by the mentor is never known to the leader', async ({ world }) => {
    await arrangeTwoPairs(world)
    await world.run(announcePairs, { programmeId, day: null })
    const before = (await mails(world)).length
    const mentor = await linkOf(world, amira)
    await decline(world, 'unsaid', mentor)
    expect(await mails(world)).toHaveLength(before)
    const seen = await world.run(readMatch, { asked: false }, { actor: await linkOf(world, jonas) })
    expect(seen).toMatchObject({ view: 'over', mentorName: '', otherPlace: '', why: { topics: [] } })
    expect(await world.run(readMatch, { asked: false }, { actor: mentor })).toMatchObject({
      view: 'declined',
    })
  })

  test('declined by the leader tells the mentor only that a better fit is looked for', async ({ world }) => {
    await arrangeTwoPairs(world)
    await world.run(announcePairs, { programmeId, day: null })
    const mentor = await linkOf(world, amira)
    await accept(world, 'AH', mentor)
    await decline(world, 'topic', await linkOf(world, jonas))
    const last = (await mails(world)).at(-1)!
    expect(last.person_id).toBe(amira)
    expect(JSON.stringify(last.content)).not.toMatch(/Jonas|declin|said no|topic/i)
    expect(await world.run(readMatch, { asked: false }, { actor: mentor })).toMatchObject({
      view: 'over',
      menteeName: '',
    })
    expect(await steps(world)).toMatchObject({ 'Amira Haddad': 'leader-declined' })
  })

  test('is decided once: a second answer changes nothing', async ({ world }) => {
    await arrangeTwoPairs(world)
    await world.run(announcePairs, { programmeId, day: null })
    const mentor = await linkOf(world, amira)
    await accept(world, 'AH', mentor)
    await expect(world.run(declineMatch, { reason: 'time' }, { actor: mentor })).rejects.toMatchObject({
      code: 'pairs.failure.closed',
    })
    expect(await steps(world)).toMatchObject({ 'Amira Haddad': 'leader-asked' })
  })

  test('of somebody else is as unknown as one that does not exist', async ({ world }) => {
    await arrangeTwoPairs(world)
    const stranger = await linkOf(world, petra)
    await expect(world.run(readMatch, { asked: false }, { actor: stranger })).rejects.toMatchObject({
      code: 'pairs.failure.notFound',
    })
  })

  test('carries no score, whatever the approval hands over', async ({ world }) => {
    await arrangeTwoPairs(world)
    const scored = { ...why, score: 84, terms: [{ term: 'difference', points: 9 }] }
    await world.run(createPairs, {
      programmeId,
      runId,
      pairs: [{ mentorId: amira, menteeId: petra, why: scored }],
    })
    const { why: kept } = await world.database.selectFrom('pairs').select('why').executeTakeFirstOrThrow()
    expect(JSON.stringify(kept)).not.toMatch(/84|difference|score/)
  })
})
