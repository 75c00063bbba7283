import { describe, expect } from 'vitest'
import { test } from '#testing/product-test.ts'
import type { Work } from '#platform/database/work.ts'
import { insertAccount } from './accounts.store.ts'
import { recogniseSession } from './recognise-session.ts'
import { startSession } from './start-session.ts'

const hour = 3_600_000

async function joinAndSignIn(work: Work): Promise<string> {
  const account = {
    accountId: work.newId(),
    personId: null,
    name: 'Ines Moreau',
    address: 'ines@example.org',
    passwordHash: null,
    roles: ['coordinator' as const],
    state: 'active' as const,
    language: null,
  }
  await insertAccount(work.db, work.organisationId, account, work.now)
  return (await startSession(work, { account, device: 'test' })).token
}

describe('a session', () => {
  test('is recognised by its token and acts in the starting role', async ({ world }) => {
    const token = await world.run(joinAndSignIn, undefined)
    const recognised = await world.run(recogniseSession, { token })
    expect(recognised?.actor.role).toBe('coordinator')
    expect(recognised?.organisationName).toBe('Halvard & Wren')
  })

  test('brings the language its person chose, apart from that of the organisation', async ({ world }) => {
    const token = await world.run(joinAndSignIn, undefined)
    expect(await world.run(recogniseSession, { token })).toMatchObject({
      chosenLanguage: null,
      language: 'en',
    })
    await world.database.updateTable('accounts').set({ language: 'de' }).execute()
    expect(await world.run(recogniseSession, { token })).toMatchObject({
      chosenLanguage: 'de',
      language: 'en',
    })
  })

  test('ends after an hour without use', async ({ world }) => {
    const token = await world.run(joinAndSignIn, undefined)
    world.clock.advance(hour)
    expect(await world.run(recogniseSession, { token })).toBeNull()
  })

  test('ends after a day however often it is used', async ({ world }) => {
    const token = await world.run(joinAndSignIn, undefined)
    for (let hours = 0; hours < 23.5; hours += 0.5) {
      world.clock.advance(hour / 2)
      expect(await world.run(recogniseSession, { token })).not.toBeNull()
    }
    world.clock.advance(hour / 2)
    expect(await world.run(recogniseSession, { token })).toBeNull()
  })

  test('is over at once when the account is disabled', async ({ world }) => {
    const token = await world.run(joinAndSignIn, undefined)
    await world.database.updateTable('accounts').set({ state: 'disabled' }).execute()
    expect(await world.run(recogniseSession, { token })).toBeNull()
  })
})
