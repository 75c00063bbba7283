import { describe, expect } from 'vitest'
import { systemChance } from '#platform/clock/clock.ts'
import { hashPassword } from '#platform/passwords/hash-password.ts'
import { runUseCase, type Machinery } from '#platform/database/run-use-case.ts'
import { asTransaction, type Work } from '#platform/database/work.ts'
import { committingMachinery } from '#testing/committing-machinery.ts'
import { test as productTest } from '#testing/product-test.ts'
import { createOrganisation } from '#features/organisations/create-organisation.ts'
import { insertAccount } from './accounts.store.ts'
import { requestSignInLink } from './request-sign-in-link.ts'
import { signInWithPassword, type Door } from './sign-in-with-password.ts'

const password = 'kettle vineyard otter'
const device = 'test'

interface Doorstep {
  readonly door: (machine?: string) => Door
  readonly mails: () => Promise<string[]>
  readonly disable: (address: string) => Promise<void>
  advance(milliseconds: number): void
}

/** A door works in several transactions, so these tests commit, each in an organisation of its own. */
const test = productTest.extend<{ doorstep: Doorstep & { readonly address: (name: string) => string } }>({
  doorstep: async ({ pool, jobs }, use) => {
    let now = new Date('2026-06-01T09:00:00Z')
    const machinery = committingMachinery({ pool, jobs }, { now: () => now })
    const organisationId = systemChance.newId(now)
    const system = { organisationId, actor: { kind: 'system' } } as const
    const address = (name: string) => `${name}@${organisationId}.example`
    await runUseCase(machinery, system, createOrganisation, {
      name: 'Halvard & Wren',
      language: 'en',
      timeZone: 'UTC',
    })
    const passwordHash = await hashPassword(password)
    await runUseCase(machinery, system, join, { address: address('ines'), passwordHash })
    await use({
      address,
      door: (machine = '192.0.2.1') => ({
        now,
        remoteAddress: `${machine} ${organisationId}`,
        lookUp: (read, input) =>
          pool.transaction().execute((transaction) => read(asTransaction(transaction), input)),
        runIn: (id, useCase, input) =>
          runUseCase(machinery, { organisationId: id, actor: { kind: 'nobody' } }, useCase, input),
      }),
      mails: () => runUseCase(machinery, system, listSubjects, undefined),
      disable: (who) => runUseCase(machinery, system, disable, { address: who }),
      advance: (milliseconds) => void (now = new Date(now.getTime() + milliseconds)),
    })
  },
})

async function join(
  work: Work,
  { address, passwordHash }: { address: string; passwordHash: string },
): Promise<void> {
  const account = {
    accountId: work.newId(),
    personId: null,
    name: 'Ines',
    address,
    passwordHash,
    roles: ['coordinator' as const],
    state: 'active' as const,
    language: null,
  }
  await insertAccount(work.db, work.organisationId, account, work.now)
  work.record({ action: 'account.created', subject: ['account', account.accountId] })
}

async function listSubjects(work: Work): Promise<string[]> {
  const rows = await rowsOf(work)
    .selectFrom('outgoing_mails')
    .select('content')
    .where('organisation_id', '=', work.organisationId)
    .execute()
  return rows.map(({ content }) => (content as { subject: string }).subject)
}

async function disable(work: Work, { address }: { address: string }): Promise<void> {
  await rowsOf(work)
    .updateTable('accounts')
    .set({ state: 'disabled' })
    .where('organisation_id', '=', work.organisationId)
    .where('address', '=', address)
    .execute()
  work.upkeep()
}

const rowsOf = (work: Work) => work.db as unknown as Machinery['database']

describe('signing in with a password', () => {
  test('gives a token to whoever types the right one, in any case and any composition of the address', async ({
    doorstep,
  }) => {
    const address = ` ${doorstep.address('INES')} `
    const signedIn = await signInWithPassword(doorstep.door(), { address, password, device })
    expect(signedIn).toMatchObject({ token: expect.stringMatching(/^[\w-]{54}$/) })
  })

  test('answers a wrong password, an unknown address and a disabled account alike', async ({ doorstep }) => {
    const { door, address } = doorstep
    const codes = []
    const tries = [
      [address('ines'), 'some other long words'],
      [address('nobody'), password],
    ] as const
    for (const [who, word] of tries) {
      doorstep.advance(1000)
      codes.push(
        await signInWithPassword(door(), { address: who, password: word, device }).catch(
          (error: { code: string; status: number }) => [error.code, error.status],
        ),
      )
    }
    await doorstep.disable(address('ines'))
    codes.push(
      await signInWithPassword(door(), { address: address('ines'), password, device }).catch(
        (error: { code: string; status: number }) => [error.code, error.status],
      ),
    )
    expect(codes).toEqual(Array.from({ length: 3 }, () => ['accounts.failure.notSignedIn', 401]))
  })

  test('is slowed down after several failures, from whichever machine they come, and never shut', async ({
    doorstep,
  }) => {
    const { door, address } = doorstep
    const wrong = (machine: string) =>
      signInWithPassword(door(machine), {
        address: address('ines'),
        password: 'some other long words',
        device,
      })
    for (let tries = 1; tries <= 5; tries += 1)
      await expect(wrong(`192.0.2.${tries}`)).rejects.toMatchObject({ code: 'accounts.failure.notSignedIn' })
    const right = () => signInWithPassword(door('192.0.2.99'), { address: address('ines'), password, device })
    await expect(right()).rejects.toMatchObject({ code: 'accounts.failure.tooSoon', values: { seconds: 1 } })
    doorstep.advance(1000)
    await expect(right()).resolves.toMatchObject({ maxAgeSeconds: 24 * 3600 })
  })

  test('slows an unknown address down just the same', async ({ doorstep }) => {
    const { door, address } = doorstep
    const knock = () =>
      signInWithPassword(door(), { address: address('nobody'), password: 'some other long words', device })
    for (let tries = 1; tries <= 5; tries += 1)
      await expect(knock()).rejects.toMatchObject({ code: 'accounts.failure.notSignedIn' })
    await expect(knock()).rejects.toMatchObject({ code: 'accounts.failure.tooSoon' })
  })

  test('slows a machine down that tries many addresses', async ({ doorstep }) => {
    const { door, address } = doorstep
    const knock = (name: string) =>
      signInWithPassword(door(), { address: address(name), password: 'some other long words', device })
    for (let tries = 1; tries <= 21; tries += 1)
      await expect(knock(`n${tries}`)).rejects.toMatchObject({ code: 'accounts.failure.notSignedIn' })
    await expect(knock('n22')).rejects.toMatchObject({ code: 'accounts.failure.tooSoon' })
  })
})

describe('a mailed sign-in link', () => {
  test('goes to whoever has an account; an unknown address gets the same answer and no mail', async ({
    doorstep,
  }) => {
    const { door, address } = doorstep
    expect(await requestSignInLink(door(), { address: address('ines') })).toBeUndefined()
    expect(await requestSignInLink(door(), { address: address('nobody') })).toBeUndefined()
    expect(await doorstep.mails()).toEqual(['Your sign-in link (10 minutes)'])
  })

  test('is still sent while somebody guesses passwords', async ({ doorstep }) => {
    const { door, address } = doorstep
    for (let tries = 1; tries <= 5; tries += 1)
      await signInWithPassword(door(), {
        address: address('ines'),
        password: 'some other long words',
        device,
      }).catch(() => {})
    await requestSignInLink(door(), { address: address('ines') })
    expect(await doorstep.mails()).toHaveLength(1)
  })

  test('is one mail however often it is asked for within a minute', async ({ doorstep }) => {
    for (let times = 0; times < 3; times += 1)
      await requestSignInLink(doorstep.door(), { address: doorstep.address('ines') })
    expect(await doorstep.mails()).toHaveLength(1)
  })
})
