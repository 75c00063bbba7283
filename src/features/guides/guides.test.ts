import { describe, expect } from 'vitest'
import { arrangePair } from '#testing/arrange-pair.ts'
import { test, type World } from '#testing/product-test.ts'
import { bookSession } from '#features/sessions/book-session.ts'
import { cancelSession } from '#features/sessions/cancel-session.ts'
import { seedTopics } from '#features/topics/seed-topics.ts'
import { listCatalogue } from '#features/topics/topics.reads.ts'
import { addResource } from './add-resource.ts'
import { chooseStarter } from './choose-starter.ts'
import { decideResource } from './decide-resource.ts'
import { dropQuestion } from './drop-question.ts'
import { resourceForm } from './guides.contract.ts'
import { readSessionPlan } from './guides.reads.ts'
import { keepQuestion } from './keep-question.ts'
import { readGuide, readTopicGuide } from './read-guide.ts'
import { readOwnSession } from './read-own-session.ts'
import { readQuestions } from './read-questions.ts'
import { readResources } from './read-resources.ts'
import { removeStarter } from './remove-starter.ts'
import { restoreStarter } from './restore-starter.ts'
import { takeQuestion } from './take-question.ts'
import { withdrawResource } from './withdraw-resource.ts'

const canary = 'CANARY-what-did-you-mean-by-that'
const first = { kind: 'first', minutes: 60, timeZone: 'Europe/London' } as const

async function topicCalled(world: World, name: string): Promise<string> {
  await world.run(seedTopics, undefined)
  const topics = await world.run(listCatalogue, undefined)
  return topics.find((topic) => topic.name === name)!.topicId
}

describe('a starter', () => {
  test('chosen by one stands in the plan of both, once, until it is taken away, and can be put back', async ({
    world,
  }) => {
    const { by } = await arrangePair(world)
    const topicId = await topicCalled(world, 'Generative AI tools')
    const choose = (side: 'mentor' | 'mentee') =>
      world.run(chooseStarter, { topicId, part: 'deeper' }, { actor: by(side) })
    const { itemId } = await choose('mentor')
    expect((await choose('mentee')).itemId).toBe(itemId)
    const chosen = async () => (await world.run(readGuide, undefined, { actor: by('mentee') })).chosen
    expect((await chosen()).map(({ text }) => text)).toEqual([
      'Where did it save an hour, and where did it lie?',
    ])
    await world.run(removeStarter, { itemId }, { actor: by('mentee') })
    expect(await chosen()).toEqual([])
    await world.run(restoreStarter, { itemId }, { actor: by('mentee') })
    expect(await chosen()).toHaveLength(1)
  })

  test('stands in the session it is for, and in the next one when that is cancelled', async ({ world }) => {
    const { pairId, by } = await arrangePair(world)
    const actor = by('mentor')
    const book = async (day: string, kind: 'first' | 'regular') =>
      (
        await world.run(
          bookSession,
          { ...first, kind, pairId, startsAt: new Date(`${day}T13:00:00Z`) },
          { actor },
        )
      ).sessionId
    const one = await book('2026-06-09', 'first')
    const two = await book('2026-06-16', 'regular')
    const topicId = await topicCalled(world, 'How decisions are made here')
    await world.run(chooseStarter, { topicId, part: 'open' }, { actor })
    const startersIn = async (sessionId: string) =>
      (await world.run(readOwnSession, { sessionId }, { actor })).plan.starters.length
    expect([await startersIn(one), await startersIn(two)]).toEqual([1, 0])
    await world.run(cancelSession, { sessionId: one }, { actor })
    expect([await startersIn(one), await startersIn(two)]).toEqual([0, 1])
  })

  test('of own words or of a sensitive topic never leaves for a calendar', async ({ world }) => {
    const { pairId, by } = await arrangePair(world)
    const actor = by('mentor')
    const { sessionId } = await world.run(
      bookSession,
      { ...first, pairId, startsAt: new Date('2026-06-09T13:00:00Z') },
      { actor },
    )
    const topicId = await topicCalled(world, 'LGBT+ inclusion')
    await world.run(chooseStarter, { topicId, part: 'open' }, { actor })
    await world.run(chooseStarter, { text: canary, back: false }, { actor })
    const plan = await world.run(readSessionPlan, { sessionId }, { actor })
    expect(plan?.starters).toHaveLength(2)
    expect(plan?.calendarStarters).toEqual([])
    expect(plan?.sensitiveTopics.map(({ name }) => name)).toEqual(['LGBT+ inclusion'])
    const forJobs = await world.run(readSessionPlan, { sessionId }, { actor: { kind: 'system' } })
    expect(JSON.stringify(forJobs)).not.toContain(canary)
  })

  test('waits in company of eleven others at most', async ({ world }) => {
    const { by } = await arrangePair(world)
    const add = () => world.run(chooseStarter, { text: 'One more', back: true }, { actor: by('mentee') })
    for (let count = 0; count < 12; count += 1) await add()
    await expect(add()).rejects.toMatchObject({ code: 'guides.failure.tooMany' })
  })
})

describe('a guide', () => {
  test('opens to the two and to nobody else, not even by another kind of link', async ({ world }) => {
    const { by } = await arrangePair(world)
    const other = await arrangePair(world, { number: 1, names: ['Tom Okafor', 'Petra Lind'] })
    expect((await world.run(readGuide, undefined, { actor: by('mentee') })).side).toBe('mentee')
    for (const actor of [
      by('mentee', 'assist'),
      { ...other.by('mentor'), subjectId: (by('mentor') as { subjectId: string }).subjectId },
      world.actor('coordinator'),
    ])
      await expect(world.run(readGuide, undefined, { actor: actor as never })).rejects.toMatchObject({
        kind: 'not-found',
      })
  })

  test('shows no topic that was never published, and another pair’s session answers like a made-up one', async ({
    world,
  }) => {
    const { by } = await arrangePair(world)
    const other = await arrangePair(world, { number: 1, names: ['Tom Okafor', 'Petra Lind'] })
    const { sessionId } = await world.run(
      bookSession,
      { ...first, pairId: other.pairId, startsAt: new Date('2026-06-09T13:00:00Z') },
      { actor: other.by('mentor') },
    )
    const actor = by('mentor')
    await expect(world.run(readOwnSession, { sessionId }, { actor })).rejects.toMatchObject({
      kind: 'not-found',
    })
    await expect(world.run(readTopicGuide, { topicId: sessionId }, { actor })).rejects.toMatchObject({
      kind: 'not-found',
    })
  })
})

describe('a question one keeps', () => {
  test('is read by its writer alone, and lies sealed in the database', async ({ world }) => {
    const { by } = await arrangePair(world)
    await world.run(keepQuestion, { question: canary }, { actor: by('mentor') })
    const asked = async (side: 'mentor' | 'mentee') =>
      (await world.run(readQuestions, undefined, { actor: by(side) })).questions.map(
        ({ question }) => question,
      )
    expect([await asked('mentor'), await asked('mentee')]).toEqual([[canary], []])
    const rows = await world.database.selectFrom('own_questions').selectAll().execute()
    const audit = await world.database.selectFrom('audit_entries').selectAll().execute()
    expect(Buffer.concat(rows.map(({ sealed }) => sealed)).includes(canary)).toBe(false)
    expect(JSON.stringify([rows, audit])).not.toContain(canary)
    await expect(
      world.run(readQuestions, undefined, { actor: { ...by('mentor'), standIn: true } as never }),
    ).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('goes into the plan of both only when its writer puts it there, and is gone once crossed off', async ({
    world,
  }) => {
    const { by } = await arrangePair(world)
    const actor = by('mentor')
    const { questionId } = await world.run(keepQuestion, { question: canary }, { actor })
    await expect(world.run(dropQuestion, { questionId }, { actor: by('mentee') })).rejects.toMatchObject({
      kind: 'not-found',
    })
    await world.run(takeQuestion, { questionId }, { actor })
    expect((await world.run(readQuestions, undefined, { actor })).questions).toEqual([])
    expect((await world.run(readGuide, undefined, { actor: by('mentee') })).chosen).toMatchObject([
      { text: canary },
    ])
    const rows = await world.database.selectFrom('pair_agenda_items').selectAll().execute()
    expect(Buffer.concat(rows.map(({ own_sealed }) => own_sealed!)).includes(canary)).toBe(false)
  })
})

describe('something to read', () => {
  const form = (more: object = {}) =>
    resourceForm.parse({ title: 'Captions in ten minutes', address: 'example.org/captions', ...more })

  test('is seen by the pair at once, by a coordinator only if offered, and by everybody after a yes', async ({
    world,
  }) => {
    const { by } = await arrangePair(world)
    const other = await arrangePair(world, { number: 1, names: ['Tom Okafor', 'Petra Lind'] })
    const seen = async (actor: ReturnType<typeof by>) =>
      (await world.run(readResources, undefined, { actor })).resources.map(({ state }) => state).toSorted()
    const kept = await world.run(addResource, form(), { actor: by('mentor') })
    await expect(world.run(decideResource, { ...kept, decision: 'share' })).rejects.toMatchObject({
      kind: 'not-found',
    })
    const { resourceId } = await world.run(addResource, form({ offer: 'yes' }), { actor: by('mentor') })
    expect(await seen(by('mentee'))).toEqual(['offered', 'pair'])
    expect(await seen(other.by('mentor'))).toEqual([])
    await world.run(decideResource, { resourceId, decision: 'share' })
    expect(await seen(other.by('mentor'))).toEqual(['shared'])
    await expect(world.run(withdrawResource, { resourceId }, { actor: by('mentee') })).rejects.toMatchObject({
      kind: 'not-found',
    })
    await world.run(withdrawResource, { resourceId }, { actor: by('mentor') })
    expect(await seen(other.by('mentor'))).toEqual([])
  })

  test('is decided by coordinators', async ({ world }) => {
    const { by } = await arrangePair(world)
    const { resourceId } = await world.run(addResource, form({ offer: 'yes' }), { actor: by('mentor') })
    for (const role of ['administrator', 'sponsor', 'participant', 'case-handler'] as const)
      await expect(
        world.run(decideResource, { resourceId, decision: 'share' }, { actor: world.actor(role) }),
      ).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('whose address could run in a browser is refused with a sentence, and nothing typed is lost', () => {
    const problems = (address: string, note = '') => {
      const result = resourceForm.safeParse({ title: 'x', address, note })
      return result.success ? null : result.error.issues.map(({ message }) => message)
    }
    expect(problems('javascript:alert(1)')).toEqual(['addressUnsafe'])
    expect(problems('data:text/html,x')).toEqual(['addressUnsafe'])
    expect(problems('')).toEqual(['addressOrNote'])
    expect(problems('', 'A sentence is enough')).toBeNull()
  })
})
