import { describe, expect } from 'vitest'
import { arrangePair } from '#testing/arrange-pair.ts'
import { test, type World } from '#testing/product-test.ts'
import { listPairs } from '#features/pairs/list-pairs.ts'
import { listProgrammePairs } from '#features/pairs/pairs.reads.ts'
import { findPairReading } from './momentum.reads.ts'
import { pageOf, pairsAPage, questionOf, standingOf } from './pair-list.rules.ts'
import { readPairList } from './read-pair-list.ts'

const day = 86_400_000

/** Pairs in every state there is, some with a reading of each word, some with answers, some flagged. */
async function arrangeAll(world: World): Promise<string> {
  const { programmeId, pairId } = await arrangePair(world)
  const { database, organisationId, clock } = world
  const now = clock.now()
  const [first] = await database.selectFrom('pairs').selectAll().where('pair_id', '=', pairId).execute()
  const answers = [
    [null, null],
    ['yes', null],
    ['no', null],
    ['yes', 'no'],
    ['yes', 'yes'],
  ] as const
  let number = 0
  for (const state of ['proposed', 'accepted', 'active', 'paused', 'closed', 'exited'])
    for (const [mentor, mentee] of answers) {
      // Whoever said no is in no pair that lives.
      if ((mentor === 'no' || mentee === 'no') && ['accepted', 'active', 'paused'].includes(state)) continue
      for (const momentum of [null, 'on-course', 'slowing', 'stalled', 'paused', 'closed']) {
        number += 1
        const id = (kind: string) => `01890000-0000-7000-800${kind}-${String(number).padStart(12, '0')}`
        const people = { mentor_id: id('1'), mentee_id: id('2') }
        for (const [person, name] of [
          [people.mentor_id, `Mentor ${number} 100%`],
          [people.mentee_id, `Leader ${number}`],
        ] as const)
          await database
            .insertInto('people')
            .values({
              organisation_id: organisationId,
              person_id: person,
              employee_id: person,
              full_name: name,
              created_at: now,
              changed_at: now,
            })
            .execute()
        await database
          .insertInto('pairs')
          .values({
            ...first!,
            ...people,
            pair_id: id('3'),
            why: JSON.stringify(first!.why),
            state,
            broken_rule: number % 7 === 0 ? 'left' : null,
            announcement_id: number % 2 === 0 ? first!.announcement_id : null,
          })
          .execute()
        const said = { organisation_id: organisationId, pair_id: id('3'), answered_at: now }
        for (const [side, answer] of [
          ['mentor', mentor],
          ['mentee', mentee],
        ] as const)
          if (answer)
            await database
              .insertInto('pair_answers')
              .values({ ...said, side, answer })
              .execute()
        if (!momentum) continue
        await database
          .insertInto('pair_readings')
          .values({
            organisation_id: organisationId,
            pair_id: id('3'),
            programme_id: programmeId,
            ...people,
            momentum,
            balance: 'unknown',
            share: null,
            held: 1,
            last_held_at: new Date(now.getTime() - number * day),
            next_at: null,
            accepted_at: now,
            cadence_days: 7,
            mentor_cancelled: 0,
            mentee_cancelled: 0,
            mentor_moved: 0,
            mentee_moved: 0,
            read_at: now,
          })
          .execute()
        if (number % 5 === 0)
          await database
            .insertInto('pair_alerts')
            .values({
              organisation_id: organisationId,
              alert_id: id('4'),
              pair_id: id('3'),
              programme_id: programmeId,
              kind: number % 2 === 0 ? 'stalled' : 'cancelled-twice',
              side: null,
              since_at: now,
              raised_at: new Date(now.getTime() - (number % 6) * day),
            })
            .execute()
      }
    }
  return programmeId
}

describe('the list of pairs', () => {
  test('counts and filters in the database exactly as the rules say one by one', async ({ world }) => {
    const programmeId = await arrangeAll(world)
    const ask = (search: string) =>
      world.run(readPairList, { programmeId, question: questionOf(new URLSearchParams(search)) })
    const { pairs } = await world.run(listPairs, { programmeId })
    const standings = new Map<string, string[]>()
    for (const pair of pairs) {
      const reading = (await world.run(findPairReading, { pairId: pair.pairId })) ?? null
      const standing = standingOf({ reading, step: pair.step })
      standings.set(standing, [...(standings.get(standing) ?? []), pair.pairId])
    }
    const all = await ask('')
    expect(all.count).toBe(pairs.length)
    expect(new Map(all.states)).toEqual(
      new Map([...standings].map(([standing, ids]) => [standing, ids.length])),
    )
    expect(all.flagged).toBe(pairs.filter(({ brokenRule }) => brokenRule).length)
    expect(all.said).toBe(
      pairs.filter(({ step }) => ['accepted', 'active', 'paused', 'closed'].includes(step)).length,
    )
    for (const [standing, ids] of standings) {
      const { found, shown } = await ask(`state=${standing}`)
      expect(found).toBe(ids.length)
      expect(shown.map(({ pairId }) => pairId).toSorted()).toEqual(ids.toSorted().slice(0, pairsAPage))
    }
  })

  test('shows what needs somebody first, and an alert only once it has come to the coordinator', async ({
    world,
  }) => {
    const programmeId = await arrangeAll(world)
    const ask = (search: string) =>
      world.run(readPairList, { programmeId, question: questionOf(new URLSearchParams(search)) })
    const { inNeed } = await ask('')
    const needy = await ask('alert=any')
    expect(needy.found).toBe(inNeed)
    expect(needy.shown.every(({ alerts, brokenRule }) => alerts.length > 0 || brokenRule)).toBe(true)
    const weight = ({ alerts, brokenRule }: (typeof needy.shown)[number]) =>
      (brokenRule ? 20 : 0) + (alerts.length > 0 ? 10 : 0)
    const weights = (await ask('')).shown.map(weight)
    expect(weights).toEqual(weights.toSorted((a, b) => b - a))
    const stalled = await ask('alert=stalled')
    expect(stalled.found).toBeGreaterThan(0)
    expect(stalled.shown.every(({ alerts }) => alerts.includes('stalled'))).toBe(true)
  })

  test('walks every pair once over its pages, in every order; beyond the last page stands the last', async ({
    world,
  }) => {
    const programmeId = await arrangeAll(world)
    const total = (await world.run(listProgrammePairs, { programmeId })).length
    for (const sort of ['need', 'pair', 'last', 'next']) {
      const ask = (page: number) =>
        world.run(readPairList, {
          programmeId,
          question: questionOf(new URLSearchParams({ sort, page: String(page) })),
        })
      const { pages, found } = await ask(1)
      expect([found, pages]).toEqual([total, pageOf(total, 1).pages])
      const seen: string[] = []
      for (let page = 1; page <= pages; page += 1)
        seen.push(...(await ask(page)).shown.map(({ pairId }) => pairId))
      expect(new Set(seen).size).toBe(total)
      expect(seen).toHaveLength(total)
      expect((await ask(999)).page).toBe(pages)
    }
  })

  test('finds names and topics, and takes signs of a pattern for what they are', async ({ world }) => {
    const programmeId = await arrangeAll(world)
    const find = async (search: string) =>
      (await world.run(readPairList, { programmeId, question: questionOf(new URLSearchParams({ search })) }))
        .found
    expect(await find('mentor 17 1')).toBe(1)
    expect(await find('leader 18')).toBeGreaterThan(0)
    expect(await find('ai TOOLS')).toBe((await world.run(listProgrammePairs, { programmeId })).length)
    expect(await find('mentor 17_')).toBe(0)
    expect(await find('100%')).toBeGreaterThan(90)
    expect(await find('nobody')).toBe(0)
  })
})
