import { describe, expect } from 'vitest'
import { test } from '#testing/product-test.ts'
import { saveTopic } from './save-topic.ts'
import { seedTopicList } from './seed-topics.data.ts'
import { seedTopics } from './seed-topics.ts'
import { plainWords, splitWords } from './topic-words.rules.ts'
import { topicForm } from './topics.contract.ts'
import { listCatalogue, readTopicFinder } from './topics.reads.ts'

describe('a topic catalogue', () => {
  test('begins with topics whose names and synonyms never lead to two topics', async ({ world }) => {
    const all = seedTopicList.flatMap(({ name, synonyms }) => [name, ...synonyms]).map(plainWords)
    expect(new Set(all).size).toBe(all.length)
    expect(await world.run(seedTopics, undefined)).toEqual({ added: seedTopicList.length })
    expect(await world.run(seedTopics, undefined)).toEqual({ added: 0 })
  })

  test('of an organisation that speaks German is German, and found by German and English words', async ({
    world,
  }) => {
    await world.database.updateTable('organisations').set({ default_language: 'de' }).execute()
    await world.run(seedTopics, undefined)
    const catalogue = await world.run(listCatalogue, undefined)
    const find = await world.run(readTopicFinder, undefined)
    const nameOf = (typed: string) => catalogue.find(({ topicId }) => topicId === find(typed))?.name
    expect(nameOf('Künstliche Intelligenz')).toBe('Generative KI-Werkzeuge')
    expect(nameOf('Generative AI tools')).toBe('Generative KI-Werkzeuge')
    const all = catalogue.flatMap(({ name, synonyms }) => [name, ...synonyms]).map(plainWords)
    expect(new Set(all).size).toBe(all.length)
    for (const { name } of seedTopicList) expect(catalogue.map((topic) => topic.name)).not.toContain(name)
    for (const { name } of seedTopicList) expect(nameOf(name), name).toBeDefined()
  })

  test('gives every topic all five parts of its guide', () => {
    for (const { guide } of seedTopicList) for (const part of Object.values(guide)) expect(part).not.toBe('')
  })

  test('finds a topic by typed words, whatever their case and punctuation', async ({ world }) => {
    await world.run(seedTopics, undefined)
    const find = await world.run(readTopicFinder, undefined)
    const catalogue = await world.run(listCatalogue, undefined)
    const nameOf = (typed: string) => catalogue.find(({ topicId }) => topicId === find(typed))?.name
    expect(nameOf('A.I. Tools')).toBe('Generative AI tools')
    expect(nameOf('  younger CUSTOMERS ')).toBe('How younger people shop')
    expect(nameOf('basket weaving')).toBeUndefined()
  })

  test('refuses a synonym that already leads to another topic', async ({ world }) => {
    await world.run(seedTopics, undefined)
    const form = topicForm.parse({ name: 'Robots', family: 'technology', synonyms: 'genai' })
    await expect(world.run(saveTopic, form)).rejects.toMatchObject({ code: 'topics.failure.wordsTaken' })
  })

  test('is edited by coordinators only', async ({ world }) => {
    const form = topicForm.parse({ name: 'Robots', family: 'technology' })
    await expect(world.run(saveTopic, form, { actor: world.actor('sponsor') })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    expect((await world.run(saveTopic, form)).topicId).toBeDefined()
  })

  test('publishes a sensitive topic only with a care note', () => {
    expect(topicForm.safeParse({ name: 'Faith', family: 'inclusion', sensitive: 'yes' }).success).toBe(false)
    expect(
      topicForm.safeParse({ name: 'Faith', family: 'inclusion', sensitive: 'yes', state: 'draft' }).success,
    ).toBe(true)
    expect(
      topicForm.safeParse({ name: 'Faith', family: 'inclusion', sensitive: 'yes', care: 'Never ask.' })
        .success,
    ).toBe(true)
  })
})

describe('synonyms', () => {
  test('are read one a line or between commas, each once', () => {
    expect(splitWords('GenAI, gen-ai\nAI tools;A.I. tools,,')).toEqual(['GenAI', 'gen-ai', 'AI tools'])
  })
})
