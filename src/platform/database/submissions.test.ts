import { randomUUID } from 'node:crypto'
import { describe, expect } from 'vitest'
import { test } from '#testing/product-test.ts'
import type { Work } from './work.ts'

async function takeNumber(work: Work): Promise<{ number: string }> {
  work.record({ action: 'number.taken', subject: ['number', '1'] })
  return { number: work.newId() }
}

describe('a form sent twice', () => {
  test('is one submit, and the second gets the first outcome', async ({ world }) => {
    const submission = randomUUID()
    const actor = world.actor('coordinator')
    const first = await world.run(takeNumber, undefined, { submission, actor })
    expect(await world.run(takeNumber, undefined, { submission, actor })).toEqual(first)
    expect(await world.database.selectFrom('audit_entries').select('action').execute()).toHaveLength(1)
  })

  test('gives nobody the outcome of another person who sent the same key', async ({ world }) => {
    const submission = randomUUID()
    await world.run(takeNumber, undefined, { submission, actor: world.actor('coordinator') })
    const other = world.run(takeNumber, undefined, { submission, actor: world.actor('coordinator') })
    await expect(other).rejects.toThrow('used for something else')
  })

  test('that failed the first time is tried again', async ({ world }) => {
    const submission = randomUUID()
    const failing = async (): Promise<never> => {
      throw new Error('broken')
    }
    await expect(world.run(failing, undefined, { submission })).rejects.toThrow('broken')
    expect(await world.run(takeNumber, undefined, { submission })).toHaveProperty('number')
  })
})
