import { describe, expect } from 'vitest'
import { test as plainTest, type World } from '#testing/product-test.ts'
import { keepPair } from '#features/pairs/keep-pair.ts'
import { watchPair } from '#features/momentum/watch-pair.ts'
import { takeOverCourse } from '#features/sessions/take-over-course.ts'
import { listNeeds } from './list-needs.ts'
import { offerPartner } from './offer-partner.ts'
import { readRematch, type RematchView } from './read-rematch.ts'
import { sendOffer } from './send-offer.ts'
import { undoOffer } from './undo-offer.ts'

const idOf = (number: number) => `01890000-0000-7000-8000-0000000002${String(number).padStart(2, '0')}`
const programmeId = idOf(99)
const why = { topics: [], topicsBack: [], languages: ['English'], interests: [], sharedHours: null }
const system = { actor: { kind: 'system' } } as const
const leader = idOf(0)

interface Arranged {
  readonly read: (pick?: string) => Promise<RematchView>
  readonly offer: (pick: string) => Promise<unknown>
  readonly send: () => Promise<void>
  readonly living: () => Promise<{ mentor_id: string; mentee_id: string; announcement_id: string | null }[]>
}

/** Jonas, whose mentor said no; Tom and Mei, who have a place; a pair nobody has been told of. */
const test = plainTest.extend<{ arranged: Arranged }>({
  arranged: async ({ world }, use) => {
    await addPeople(world)
    await addPair(world, { number: 50, mentor: 1, mentee: 0, state: 'exited', announced: true })
    await world.database
      .insertInto('pair_answers')
      .values({
        organisation_id: world.organisationId,
        pair_id: idOf(50),
        side: 'mentor',
        answer: 'no',
        reason: 'time',
        answered_at: world.clock.now(),
      })
      .execute()
    const read = (pick?: string) =>
      world.run(readRematch, { programmeId, personId: leader, side: null, pick: pick ?? null })
    await use({
      read,
      offer: (pick) => world.run(offerPartner, { programmeId, personId: leader, side: 'mentee', pick }),
      send: async () => {
        const offers = await world.database.selectFrom('rematch_offers').select('offer_id').execute()
        for (const { offer_id: offerId } of offers) await world.run(sendOffer, { offerId }, system)
      },
      living: () =>
        world.database
          .selectFrom('pairs')
          .select(['mentor_id', 'mentee_id', 'announcement_id'])
          .where('state', '=', 'proposed')
          .orderBy('mentor_id')
          .execute(),
    })
  },
})

async function addPeople({ database, organisationId: organisation_id, clock }: World): Promise<void> {
  const now = clock.now()
  const stamps = { created_at: now, changed_at: now }
  await database
    .insertInto('programmes')
    .values({
      organisation_id,
      programme_id: programmeId,
      name: 'Rising Voices',
      starting_point: 'digital-skills',
      state: 'launched',
      ...stamps,
    })
    .execute()
  const names = ['Jonas Berg', 'Amira Haddad', 'Tom Okafor', 'Mei Tan', 'Ines Moreau']
  await database
    .insertInto('people')
    .values(
      names.map((full_name, at) => ({
        organisation_id,
        person_id: idOf(at),
        employee_id: `E${at}`,
        full_name,
        email: `e${at}@example.org`,
        level: at === 0 || at === 4 ? 9 : 2,
        languages: ['English'],
        time_zone: 'Europe/London',
        ...stamps,
      })),
    )
    .execute()
  await database
    .insertInto('enrolments')
    .values(
      names.map((_name, at) => ({
        organisation_id,
        enrolment_id: idOf(20 + at),
        programme_id: programmeId,
        person_id: idOf(at),
        state: 'enrolled',
        mentor_places: at === 0 || at === 4 ? 0 : 1,
        mentee_places: at === 0 || at === 4 ? 1 : 0,
        source: 'file',
        ...stamps,
      })),
    )
    .execute()
}

async function addPair(
  { database, organisationId: organisation_id, clock }: World,
  {
    number,
    mentor,
    mentee,
    state,
    announced,
  }: { number: number; mentor: number; mentee: number; state: string; announced: boolean },
): Promise<void> {
  const now = clock.now()
  if (announced)
    await database
      .insertInto('announcements')
      .values({
        organisation_id,
        announcement_id: idOf(90),
        programme_id: programmeId,
        pairs: 1,
        leaves_at: now,
        announced_at: now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  await database
    .insertInto('pairs')
    .values({
      organisation_id,
      pair_id: idOf(number),
      programme_id: programmeId,
      run_id: idOf(98),
      mentor_id: idOf(mentor),
      mentee_id: idOf(mentee),
      state,
      why: JSON.stringify(why),
      announcement_id: announced ? idOf(90) : null,
      created_at: now,
      changed_at: now,
    })
    .execute()
}

/** Jonas and Tom, who now stand on one reporting line. */
async function addBrokenPair(world: World): Promise<void> {
  await addPair(world, { number: 51, mentor: 2, mentee: 0, state: 'active', announced: true })
  await world.database
    .updateTable('pairs')
    .set({ broken_rule: 'chain', flagged_at: world.clock.now() })
    .where('pair_id', '=', idOf(51))
    .execute()
}

async function stateOf({ database }: World, pairId: string): Promise<string> {
  const row = await database
    .selectFrom('pairs')
    .select('state')
    .where('pair_id', '=', pairId)
    .executeTakeFirstOrThrow()
  return row.state
}

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
