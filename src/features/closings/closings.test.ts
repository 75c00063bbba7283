import { describe, expect } from 'vitest'
import { arrangePair, type ArrangedPair } from '#testing/arrange-pair.ts'
import { test, type World } from '#testing/product-test.ts'
import { signAgreement } from '#features/agreements/sign-agreement.ts'
import { answerSession } from '#features/sessions/answer-session.ts'
import { bookSession } from '#features/sessions/book-session.ts'
import { writeGoal } from '#features/goals/write-goal.ts'
import { answerFollowUp, readFollowUp } from './answer-follow-up.ts'
import { countReflections } from './closings.reads.ts'
import { openClosing } from './open-closing.ts'
import { rateStart, readStart } from './rate-start.ts'
import { readCertificate } from './read-certificate.ts'
import { readClosings } from './read-closings.ts'
import { readOwnClosing } from './read-own-closing.ts'
import { saveStep } from './save-step.ts'
import { tendClosings } from './tend-closings.ts'

const day = 86_400_000
const draft = {
  whose: 'mentee',
  objective: 'new-skills',
  state: 'moving',
  ratedStart: null,
  ratedNow: null,
  dueMonth: null,
} as const
const system = { actor: { kind: 'system' } } as const
const at = (text: string) => new Date(text)

async function meet(world: World, { pairId, by }: ArrangedPair): Promise<void> {
  const startsAt = new Date(world.clock.now().getTime() + day)
  const order = { pairId, kind: 'first', startsAt, minutes: 60, timeZone: 'Europe/London' } as const
  const { sessionId } = await world.run(bookSession, order, { actor: by('mentor') })
  world.clock.advance(day + 7_200_000)
  await world.run(answerSession, { sessionId, happened: 'met', balance: 2 }, { actor: by('mentor') })
}

async function reflect(
  world: World,
  { by }: ArrangedPair,
  side: 'mentor' | 'mentee',
  thanks = '',
): Promise<void> {
  const save = (answer: Parameters<typeof saveStep>[1]) => world.run(saveStep, answer, { actor: by(side) })
  await save({ step: 'goals', goal: 'reached', goals: [] })
  await save({ step: 'skill', ratings: [{ now: 4, startNow: 1 }] })
  await save({ step: 'change', commitment: 'I ask before I answer.' })
  if (thanks) await save({ step: 'thanks', thanks })
  await save({ step: 'next', next: 'not-now', ambassador: side === 'mentor' })
}

async function agreeUntil(world: World, { pairId }: ArrangedPair, endsOn: string): Promise<void> {
  const content = { agendaOwner: 'mentor', cadence: 'weekly', minutes: 60, places: [], endsOn }
  await world.database
    .insertInto('agreement_versions')
    .values({
      organisation_id: world.organisationId,
      pair_id: pairId,
      version: 1,
      content: JSON.stringify(content),
      proposed_by: 'programme',
      created_at: world.clock.now(),
    })
    .execute()
  for (const side of ['mentor', 'mentee'] as const)
    await world.run(signAgreement, { pairId, side, version: 1, initials: 'AB', language: 'en' })
}

const stateOf = async (world: World, pairId: string) =>
  (
    await world.database
      .selectFrom('pairs')
      .select('state')
      .where('pair_id', '=', pairId)
      .executeTakeFirstOrThrow()
  ).state
const keysOf = async (world: World) =>
  (
    await world.database
      .selectFrom('outgoing_mails')
      .select('key')
      .orderBy('created_at')
      .orderBy('mail_id')
      .execute()
  ).map(({ key }) => key.replace(/:[0-9a-f-]{36}/, ''))

describe('a closing', () => {
  test('begins four weeks before the agreed day with a plan, and asks both on the day', async ({ world }) => {
    const pair = await arrangePair(world, { signed: false })
    await agreeUntil(world, pair, '2026-07-31')
    await meet(world, pair)
    world.clock.set(at('2026-07-02T03:00:00Z'))
    await world.run(tendClosings, undefined, system)
    expect(await keysOf(world)).toEqual([])
    world.clock.set(at('2026-07-03T03:00:00Z'))
    await world.run(tendClosings, undefined, system)
    await world.run(tendClosings, undefined, system)
    expect((await keysOf(world)).toSorted()).toEqual(['closing:plan:mentee', 'closing:plan:mentor'])
    expect((await world.run(readOwnClosing, undefined, { actor: pair.by('mentor') })).view).toBe('plan')
    world.clock.set(at('2026-07-31T03:00:00Z'))
    await world.run(tendClosings, undefined, system)
    expect((await keysOf(world)).slice(2).toSorted()).toEqual([
      'closing:reflect:mentee',
      'closing:reflect:mentor',
    ])
    world.clock.advance(14 * day)
    await world.run(tendClosings, undefined, system)
    expect(await stateOf(world, pair.pairId)).toBe('closed')
    expect((await keysOf(world)).at(-1)).toBe('closing:record:mentor')
  })

  test('keeps each page as it goes, ends when both are done, and asks again after three months', async ({
    world,
  }) => {
    const pair = await arrangePair(world)
    await meet(world, pair)
    await world.run(openClosing, undefined, { actor: pair.by('mentee') })
    await world.run(saveStep, { step: 'goals', goal: 'moving', goals: [] }, { actor: pair.by('mentor') })
    expect(await world.run(readOwnClosing, undefined, { actor: pair.by('mentor') })).toMatchObject({
      at: 'skill',
      saved: { goal: 'moving' },
    })
    await reflect(world, pair, 'mentor')
    await world.run(tendClosings, undefined, system)
    expect(await stateOf(world, pair.pairId)).toBe('active')
    await reflect(world, pair, 'mentee')
    await world.run(tendClosings, undefined, system)
    expect(await stateOf(world, pair.pairId)).toBe('closed')
    world.clock.advance(93 * day)
    await world.run(tendClosings, undefined, system)
    await world.run(tendClosings, undefined, system)
    expect((await keysOf(world)).filter((key) => key.includes('three-months'))).toHaveLength(2)
    await world.run(answerFollowUp, { using: 'often', inTouch: true }, { actor: pair.by('mentee') })
    expect(await world.run(readFollowUp, undefined, { actor: pair.by('mentee') })).toMatchObject({
      months: 3,
      using: 'often',
    })
  })

  test('asks for each goal in the words of the pair, and counts each answer without the words', async ({
    world,
  }) => {
    let programmeId = ''
    for (let number = 0; number < 5; number += 1) {
      const pair = await arrangePair(world, { number, names: [`Amira ${number}`, `Jonas ${number}`] })
      programmeId = pair.programmeId
      await meet(world, pair)
      for (const text of ['Run a weekly stand-up', 'Read one dashboard']) {
        world.clock.advance(1000)
        await world.run(writeGoal, { ...draft, goalId: null, text }, { actor: pair.by('mentee') })
      }
      await world.run(openClosing, undefined, { actor: pair.by('mentor') })
      const { goals } = await world.run(readOwnClosing, undefined, { actor: pair.by('mentee') })
      expect(goals.map(({ text }) => text)).toEqual(['Run a weekly stand-up', 'Read one dashboard'])
      const answers = goals.map(({ goalId }, at) => ({
        goalId,
        outcome: at === 0 ? ('reached' as const) : ('moving' as const),
      }))
      const foreign = { goalId: world.organisationId, outcome: 'reached' as const }
      const order = { step: 'goals', goal: null, goals: [...answers, foreign] } as const
      await world.run(saveStep, order, { actor: pair.by('mentee') })
      await world.run(
        saveStep,
        { step: 'next', next: 'not-now', ambassador: false },
        { actor: pair.by('mentee') },
      )
    }
    const { goals } = await world.run(countReflections, { programmeId })
    // With one part hidden the next smallest is hidden with it.
    expect(goals).toEqual({ reached: null, moving: 5, 'let-go': null })
  })

  test('gives a thank-you to the other one only when its writer is done, and nobody reads it in the database', async ({
    world,
  }) => {
    const pair = await arrangePair(world)
    await meet(world, pair)
    await world.run(openClosing, undefined, { actor: pair.by('mentor') })
    await world.run(saveStep, { step: 'thanks', thanks: 'canary-thanks ♥' }, { actor: pair.by('mentor') })
    const seen = async () =>
      (await world.run(readOwnClosing, undefined, { actor: pair.by('mentee') })).thanksFromOther
    expect(await seen()).toBe('')
    await reflect(world, pair, 'mentor')
    expect(await seen()).toBe('canary-thanks ♥')
    const rows = await world.database.selectFrom('reflections').selectAll().execute()
    const bytes = JSON.stringify(rows) + rows.map(({ thanks }) => thanks?.toString('latin1')).join('')
    expect(bytes).not.toContain('canary')
    expect(
      JSON.stringify(await world.database.selectFrom('outgoing_mails').select('content').execute()),
    ).not.toContain('canary')
  })

  test('lets the organisation quote only the words somebody saw, and none after other words', async ({
    world,
  }) => {
    const pair = await arrangePair(world)
    await meet(world, pair)
    await world.run(openClosing, undefined, { actor: pair.by('mentor') })
    const save = (answer: Parameters<typeof saveStep>[1]) =>
      world.run(saveStep, answer, { actor: pair.by('mentee') })
    const quotes = async () => (await world.run(readClosings, { programmeId: pair.programmeId })).quotes
    await save({ step: 'change', commitment: 'I listen first.' })
    expect(await quotes()).toEqual([])
    await save({ step: 'quote', allow: true })
    expect(await quotes()).toEqual([{ words: 'I listen first.', side: 'mentee' }])
    await save({ step: 'change', commitment: 'I listen first.' })
    expect(await quotes()).toHaveLength(1)
    await save({ step: 'change', commitment: 'Something else.' })
    expect(await quotes()).toEqual([])
  })

  test('shows ambassadors only where they said yes, and totals only from five on', async ({ world }) => {
    let programmeId = ''
    for (let number = 0; number < 3; number += 1) {
      const pair = await arrangePair(world, { number, names: [`Amira ${number}`, `Jonas ${number}`] })
      programmeId = pair.programmeId
      await meet(world, pair)
      await world.run(openClosing, undefined, { actor: pair.by('mentor') })
      await reflect(world, pair, 'mentor')
      if (number < 2) {
        const totals = await world.run(countReflections, { programmeId })
        expect([totals.reflected, totals.goals.reached, totals.skills]).toEqual([null, null, []])
      }
      await reflect(world, pair, 'mentee')
    }
    const totals = await world.run(countReflections, { programmeId })
    expect(totals).toMatchObject({ open: 3, reflected: 6 })
    expect((await world.run(readClosings, { programmeId })).ambassadors.map(({ name }) => name)).toEqual([
      'Amira 0',
      'Amira 1',
      'Amira 2',
    ])
  })

  test('certifies the hours that were held, to the one who gave them and to nobody else', async ({
    world,
  }) => {
    const pair = await arrangePair(world)
    await meet(world, pair)
    await expect(world.run(readCertificate, undefined, { actor: pair.by('mentor') })).rejects.toMatchObject({
      code: 'closings.failure.noHours',
    })
    await world.run(openClosing, undefined, { actor: pair.by('mentor') })
    expect(await world.run(readCertificate, undefined, { actor: pair.by('mentor') })).toMatchObject({
      name: 'Amira Haddad',
      hours: 1,
      sessions: 1,
    })
  })
})

test('a starting point is one number a topic and can be changed until the end', async ({ world }) => {
  const { by } = await arrangePair(world)
  await world.run(rateStart, { ratings: [2] }, { actor: by('mentee') })
  await world.run(rateStart, { ratings: [3] }, { actor: by('mentee') })
  expect(await world.run(readStart, undefined, { actor: by('mentee') })).toMatchObject({
    topics: ['AI tools'],
    rated: [3],
  })
  await expect(world.run(rateStart, { ratings: [] }, { actor: by('mentee') })).rejects.toMatchObject({
    code: 'closings.failure.ratings',
  })
})
