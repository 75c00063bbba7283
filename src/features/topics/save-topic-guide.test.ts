import { describe, expect } from 'vitest'
import { test, type World } from '#testing/product-test.ts'
import { saveTopic } from './save-topic.ts'
import { saveTopicGuide } from './save-topic-guide.ts'
import { topicForm } from './topics.contract.ts'
import { findTopicVersion } from './topics.reads.ts'

const guide = { open: 'What?', deeper: 'Why?', together: 'Draw.', homework: 'Ask.', care: 'Never ask who.' }

async function sensitiveTopic(world: World): Promise<{ topicId: string; mark: string }> {
  const form = topicForm.parse({ name: 'Faith', family: 'inclusion', sensitive: 'yes', care: 'Take care.' })
  const { topicId } = await world.run(saveTopic, form)
  world.clock.advance(1000)
  return { topicId, mark: (await world.run(findTopicVersion, { topicId }))!.mark }
}

describe('the guide of a topic', () => {
  test('is changed in all five parts, and only by coordinators', async ({ world }) => {
    const { topicId, mark } = await sensitiveTopic(world)
    const save = { topicId, guide, seen: mark }
    for (const role of ['administrator', 'sponsor', 'participant'] as const)
      await expect(world.run(saveTopicGuide, save, { actor: world.actor(role) })).rejects.toMatchObject({
        kind: 'forbidden',
      })
    await world.run(saveTopicGuide, save)
    expect((await world.run(findTopicVersion, { topicId }))!.topic.guide).toEqual(guide)
  })

  test('of a published sensitive topic keeps its care note', async ({ world }) => {
    const { topicId, mark } = await sensitiveTopic(world)
    await expect(
      world.run(saveTopicGuide, { topicId, guide: { ...guide, care: '' }, seen: mark }),
    ).rejects.toMatchObject({ code: 'topics.failure.careNeeded' })
  })

  test('saved by two at once keeps the first and tells the second', async ({ world }) => {
    const { topicId, mark } = await sensitiveTopic(world)
    await world.run(saveTopicGuide, { topicId, guide, seen: mark })
    await expect(world.run(saveTopicGuide, { topicId, guide, seen: mark })).rejects.toMatchObject({
      code: 'topics.failure.guideChanged',
    })
  })

  test('stays as it is when only the topic’s name is changed', async ({ world }) => {
    const { topicId, mark } = await sensitiveTopic(world)
    await world.run(saveTopicGuide, { topicId, guide, seen: mark })
    const form = topicForm.parse({
      topicId,
      name: 'Faith at work',
      family: 'inclusion',
      sensitive: 'yes',
      care: guide.care,
    })
    await world.run(saveTopic, form)
    expect((await world.run(findTopicVersion, { topicId }))!.topic).toMatchObject({
      name: 'Faith at work',
      guide,
    })
  })
})
