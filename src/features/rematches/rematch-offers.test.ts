import { describe, expect } from 'vitest'
import { addBrokenPair, addPair, idOf, leader, programmeId, test } from '#testing/rematch-test.ts'
import type { World } from '#testing/product-test.ts'
import { keepPair } from '#features/pairs/keep-pair.ts'
import { listNeeds } from './list-needs.ts'
import { undoOffer } from './undo-offer.ts'

async function stateOf({ database }: World, pairId: string): Promise<string> {
  const row = await database
    .selectFrom('pairs')
    .select('state')
    .where('pair_id', '=', pairId)
    .executeTakeFirstOrThrow()
  return row.state
}

describe('an offer of another partner', () => {
  test('asks nobody for ten minutes and can be taken back as if it had not been', async ({
    world,
    arranged,
  }) => {
    const [first] = (await arranged.read()).proposals
    await arranged.offer(first!.name)
    world.clock.advance(9 * 60_000)
    await arranged.send()
    expect(await arranged.living()).toEqual([])
    await world.run(undoOffer, { programmeId, personId: leader, side: 'mentee' })
    world.clock.advance(2 * 60_000)
    await arranged.send()
    expect(await arranged.living()).toEqual([])
    expect(await world.database.selectFrom('outgoing_mails').select('mail_id').execute()).toEqual([])
  })

  test('then asks the mentor, and nobody else', async ({ world, arranged }) => {
    const [first] = (await arranged.read()).proposals
    const { chosen } = await arranged.read(first!.name)
    expect(chosen?.mentor.mail.subject).toContain('Jonas Berg')
    await arranged.offer(first!.name)
    await expect(arranged.offer(first!.name)).rejects.toMatchObject({
      code: expect.stringMatching(/waiting|changed/),
    })
    world.clock.advance(10 * 60_000)
    await arranged.send()
    await arranged.send()
    expect(await arranged.living()).toHaveLength(1)
    const mails = await world.database.selectFrom('outgoing_mails').select('person_id').execute()
    expect(mails.map(({ person_id }) => person_id)).toEqual([first!.pair.mentorId])
    expect((await world.run(listNeeds, { programmeId })).needs).toEqual([])
  })

  test('that no longer holds when it should leave is not sent', async ({ world, arranged }) => {
    const [first] = (await arranged.read()).proposals
    await arranged.offer(first!.name)
    await world.database
      .updateTable('enrolments')
      .set({ state: 'left' })
      .where('person_id', '=', first!.pair.mentorId)
      .execute()
    world.clock.advance(10 * 60_000)
    await arranged.send()
    expect(await arranged.living()).toEqual([])
    expect((await world.run(listNeeds, { programmeId })).needs).toHaveLength(1)
  })

  test('by a swap touches only a pair nobody has been told of, and gives it somebody else', async ({
    world,
    arranged,
  }) => {
    await addPair(world, { number: 51, mentor: 3, mentee: 4, state: 'proposed', announced: false })
    // Tom may not be paired with Jonas, so only Mei is left, and Ines gets somebody with a place.
    await addPair(world, { number: 52, mentor: 2, mentee: 0, state: 'exited', announced: true })
    const { proposals } = await arranged.read()
    expect(proposals).toMatchObject([
      { kind: 'swap', pair: { mentor: 'Mei Tan' }, ends: [{ mentor: 'Mei Tan', mentee: 'Ines Moreau' }] },
    ])
    await arranged.offer(proposals[0]!.name)
    world.clock.advance(10 * 60_000)
    await arranged.send()
    expect(
      (await arranged.living()).map(({ mentor_id, mentee_id, announcement_id }) => [
        mentor_id,
        mentee_id,
        announcement_id !== null,
      ]),
    ).toEqual([
      [idOf(1), idOf(4), false],
      [idOf(3), idOf(0), true],
    ])
  })

  test('of a pair that breaks a rule says what becomes of it, and leaves it alone as long as it can be taken back', async ({
    world,
    arranged,
  }) => {
    await addBrokenPair(world)
    const { ending, proposals } = await arranged.read()
    expect(ending).toEqual({ pairId: idOf(51), other: 'Tom Okafor', rule: 'chain' })
    const { chosen } = await arranged.read(proposals[0]!.name)
    expect(chosen?.ending?.to).toEqual(['Tom Okafor', 'Jonas Berg'])
    await arranged.offer(proposals[0]!.name)
    expect((await arranged.read()).waiting).toMatchObject({ mentor: 'Mei Tan', closes: true })
    await world.run(undoOffer, { programmeId, personId: leader, side: 'mentee' })
    world.clock.advance(11 * 60_000)
    await arranged.send()
    expect(await stateOf(world, idOf(51))).toBe('active')
    expect(await world.database.selectFrom('outgoing_mails').select('mail_id').execute()).toEqual([])
  })

  test('of a pair that breaks a rule ends it with the same words to both when it leaves, and then asks the mentor', async ({
    world,
    arranged,
  }) => {
    await addBrokenPair(world)
    const [first] = (await arranged.read()).proposals
    await arranged.offer(first!.name)
    world.clock.advance(10 * 60_000)
    await arranged.send()
    await arranged.send()
    expect(await stateOf(world, idOf(51))).toBe('exited')
    const mails = await world.database
      .selectFrom('outgoing_mails')
      .select(['person_id', 'content'])
      .orderBy('person_id')
      .execute()
    expect(mails.map(({ person_id }) => person_id)).toEqual([idOf(0), idOf(2), idOf(3)])
    const plain = mails
      .slice(0, 2)
      .map(({ content }) => JSON.stringify(content).replace(/Jonas Berg|Tom Okafor/, 'somebody'))
    expect(plain[0]).toBe(plain[1])
    expect(plain[0]).not.toMatch(/line|rule|Tom|Jonas/)
  })

  test('does not overrule whoever said meanwhile that the pair may stay', async ({ world, arranged }) => {
    await addBrokenPair(world)
    const [first] = (await arranged.read()).proposals
    await arranged.offer(first!.name)
    await world.run(keepPair, { pairId: idOf(51), why: 'Both want to go on; nobody rates anybody.' })
    world.clock.advance(10 * 60_000)
    await arranged.send()
    expect(await stateOf(world, idOf(51))).toBe('active')
    expect(await world.database.selectFrom('outgoing_mails').select('mail_id').execute()).toEqual([])
  })
})
