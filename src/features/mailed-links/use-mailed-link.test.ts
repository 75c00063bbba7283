import { describe, expect } from 'vitest'
import { test, type World } from '#testing/product-test.ts'
import { issueMailedLink } from './issue-mailed-link.ts'
import { recogniseLink } from './recognise-link.ts'
import { useMailedLink } from './use-mailed-link.ts'

const day = 86_400_000
const personId = '01890000-0000-7000-8000-000000000011'
const pairId = '01890000-0000-7000-8000-000000000012'

async function linkFor(world: World): Promise<string> {
  const endsAt = new Date(world.clock.now().getTime() + 7 * day)
  return world.run(issueMailedLink, { purpose: 'match', personId, subjectId: pairId, endsAt })
}

async function follow(world: World, token: string) {
  const link = await world.run(recogniseLink, { token, purpose: 'match' })
  if (!link) throw new Error('The link is not known.')
  return link
}

describe('a mailed link', () => {
  test('says who follows it and what it is about', async ({ world }) => {
    const { actor, state } = await follow(world, await linkFor(world))
    expect(actor).toMatchObject({
      kind: 'link',
      purpose: 'match',
      personId,
      accountId: null,
      subjectId: pairId,
    })
    expect(state).toBe('open')
  })

  test('stays open however often it is opened, so a mail scanner spoils nothing', async ({ world }) => {
    const token = await linkFor(world)
    for (let times = 0; times < 3; times += 1) expect((await follow(world, token)).state).toBe('open')
  })

  test('is used by a decision, and so is every other link to the same matter for the same person', async ({
    world,
  }) => {
    const first = await linkFor(world)
    const second = await linkFor(world)
    const { actor } = await follow(world, first)
    await world.run(useMailedLink, undefined, { actor })
    expect((await follow(world, first)).state).toBe('used')
    expect((await follow(world, second)).state).toBe('used')
    await expect(world.run(useMailedLink, undefined, { actor })).rejects.toMatchObject({
      code: 'mailed-links.failure.used',
    })
  })

  test('ends on its day and can decide nothing afterwards', async ({ world }) => {
    const token = await linkFor(world)
    world.clock.advance(7 * day)
    const { actor, state } = await follow(world, token)
    expect(state).toBe('ended')
    await expect(world.run(useMailedLink, undefined, { actor })).rejects.toMatchObject({
      code: 'mailed-links.failure.used',
    })
  })

  test('made for another purpose is as unknown as a made-up one', async ({ world }) => {
    const token = await linkFor(world)
    expect(await world.run(recogniseLink, { token, purpose: 'sign-in' })).toBeNull()
    expect(await world.run(recogniseLink, { token: `${token.slice(0, -1)}_`, purpose: 'match' })).toBeNull()
  })

  test('is kept only as a digest', async ({ world }) => {
    const token = await linkFor(world)
    const rows = await world.database.selectFrom('mailed_links').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(token)
    expect(rows).toHaveLength(1)
  })

  test('followed in the receiver’s place says so, and an ordinary one says nothing of it', async ({
    world,
  }) => {
    const endsAt = new Date(world.clock.now().getTime() + day)
    const order = { purpose: 'match', personId, subjectId: pairId, endsAt }
    const standIn = await world.run(issueMailedLink, { ...order, standIn: true })
    const { actor } = await follow(world, standIn)
    expect(actor.standIn).toBe(true)
    const further = await world.run(issueMailedLink, order, { actor })
    expect((await follow(world, further)).actor.standIn).toBe(true)
    expect((await follow(world, await linkFor(world))).actor).not.toHaveProperty('standIn')
  })
})
