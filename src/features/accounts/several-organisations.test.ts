import { describe, expect } from 'vitest'
import type { Actor } from '#contract/actor.ts'
import { systemChance } from '#platform/clock/clock.ts'
import { hashPassword } from '#platform/passwords/hash-password.ts'
import { runUseCase } from '#platform/database/run-use-case.ts'
import { asTransaction, type UseCase, type Work } from '#platform/database/work.ts'
import { committingMachinery } from '#testing/committing-machinery.ts'
import { test as productTest } from '#testing/product-test.ts'
import { recogniseLink } from '#features/mailed-links/recognise-link.ts'
import { createOrganisation } from '#features/organisations/create-organisation.ts'
import { insertAccount, saveAccount } from './accounts.store.ts'
import { signInByLink } from './sign-in-by-link.ts'
import { signInWithPassword, type Door } from './sign-in-with-password.ts'

const password = 'kettle vineyard otter'
const device = 'test'

interface House {
  readonly organisationId: string
  readonly name: string
  readonly accountId: string
}

interface Street {
  readonly houses: readonly [first: House, second: House]
  readonly both: string
  readonly one: string
  readonly door: Door
  /** How often the door went into an organisation; each time one password is tried. */
  readonly visits: () => number
  run<Input, Outcome>(
    house: House,
    useCase: UseCase<Input, Outcome>,
    input: Input,
    actor?: Actor,
  ): Promise<Outcome>
}

/** Two organisations of one installation; Ines has an account with the same address in both, Tom in the second alone. */
const test = productTest.extend<{ street: Street }>({
  street: async ({ pool, jobs }, use) => {
    const now = new Date('2026-06-01T09:00:00Z')
    const clock = { now: () => now }
    const machinery = committingMachinery({ pool, jobs }, clock)
    const key = systemChance.newId(now)
    const [both, one] = [`ines@${key}.example`, `tom@${key}.example`]
    const passwordHash = await hashPassword(password)
    const run: Street['run'] = ({ organisationId }, useCase, input, actor = { kind: 'system' }) =>
      runUseCase(machinery, { organisationId, actor }, useCase, input)
    const build = async (name: string, addresses: readonly string[]): Promise<House> => {
      const house = { organisationId: systemChance.newId(now), name, accountId: systemChance.newId(now) }
      await run(house, createOrganisation, { name, language: 'en', timeZone: 'UTC' })
      for (const [at, address] of addresses.entries())
        await run(house, join, {
          accountId: at === 0 ? house.accountId : systemChance.newId(now),
          address,
          passwordHash,
        })
      return house
    }
    const houses = [await build('Halvard', [both]), await build('Wren', [both, one])] as const
    let visits = 0
    await use({
      houses,
      both,
      one,
      run,
      visits: () => visits,
      door: {
        now,
        remoteAddress: `192.0.2.1 ${key}`,
        lookUp: (read, input) =>
          pool.transaction().execute((transaction) => read(asTransaction(transaction), input)),
        runIn: (organisationId, useCase, input) => {
          visits += 1
          return runUseCase(machinery, { organisationId, actor: { kind: 'nobody' } }, useCase, input)
        },
      },
    })
  },
})

async function join(work: Work, account: { accountId: string; address: string; passwordHash: string }) {
  const facts = {
    personId: null,
    name: 'Ines',
    roles: ['coordinator' as const],
    state: 'active' as const,
    language: null,
  }
  await insertAccount(work.db, work.organisationId, { ...account, ...facts }, work.now)
  work.record({ action: 'account.created', subject: ['account', account.accountId] })
}

async function change(
  work: Work,
  { accountId, ...to }: { accountId: string; passwordHash?: string; state?: 'disabled' },
) {
  await saveAccount(work.db, work.organisationId, accountId, to)
  work.upkeep()
}

describe('an address with accounts in two organisations', () => {
  test('is asked which one when its password fits in both, and goes on with one press, once', async ({
    street,
  }) => {
    const { door, both, houses, run } = street
    const answer = await signInWithPassword(door, { address: both, password, device })
    const choices = 'choices' in answer ? answer.choices : []
    expect(choices.map(({ organisation }) => organisation).toSorted()).toEqual(['Halvard', 'Wren'])
    const wren = choices.find(({ organisation }) => organisation === 'Wren')!
    const token = /^\/l\/([\w-]+)\/sign-in$/.exec(wren.path)![1]!
    const [, house] = houses
    const { actor } = (await run(house, recogniseLink, { token, purpose: 'sign-in' }))!
    await expect(run(house, signInByLink, { device }, actor)).resolves.toMatchObject({
      maxAgeSeconds: 24 * 3600,
    })
    await expect(run(house, signInByLink, { device }, actor)).rejects.toMatchObject({ status: 409 })
  })

  test('is let in at once where the password fits, whichever organisation came first', async ({ street }) => {
    const { door, both, houses, run } = street
    const knock = (typed: string) => signInWithPassword(door, { address: both, password: typed, device })
    const own = 'another long phrase'
    const passwordHash = await hashPassword(own)
    for (const house of houses) {
      await run(house, change, { accountId: house.accountId, passwordHash })
      await expect(knock(own)).resolves.toHaveProperty('token')
      await run(house, change, { accountId: house.accountId, state: 'disabled' })
      await expect(knock(own)).rejects.toMatchObject({ code: 'accounts.failure.notSignedIn' })
      if (house === houses[0]) await expect(knock(password)).resolves.toHaveProperty('token')
    }
  })

  test('costs the same work as one, as none, and as a wrong password', async ({ street }) => {
    const { door, both, one, visits } = street
    const works: number[] = []
    for (const address of [both, one, `nobody@${both}`]) {
      const before = visits()
      const knock = signInWithPassword(door, { address, password: 'some other long words', device })
      await expect(knock).rejects.toMatchObject({ code: 'accounts.failure.notSignedIn' })
      works.push(visits() - before)
    }
    expect(works).toEqual([2, 2, 2])
  })

  test('proves itself anew in the organisation it is signed in to', async ({ street }) => {
    const { door, both, houses } = street
    for (const { organisationId } of houses)
      await expect(
        signInWithPassword(door, { address: both, password, device, within: organisationId }),
      ).resolves.toHaveProperty('token')
  })
})
