import { describe, expect } from 'vitest'
import { committingMachinery } from '#testing/committing-machinery.ts'
import { arrangePair, type ArrangedPair } from '#testing/arrange-pair.ts'
import { test as productTest } from '#testing/product-test.ts'
import { inviteVisitors, routerContext, type Visitors } from '#testing/visitors.ts'
import { runUseCase } from '#platform/database/run-use-case.ts'
import { tables, type Work } from '#platform/database/work.ts'
import { insertAccount } from '#features/accounts/accounts.store.ts'
import { startSession } from '#features/accounts/start-session.ts'
import { issueMailedLink } from '#features/mailed-links/issue-mailed-link.ts'
import { loader as notYou } from '#features/mails/web/not-you-page.server.ts'

interface House {
  readonly visitors: Visitors
  readonly pair: ArrangedPair
  /** A link of Jonas Berg’s pair pages. */
  link(options?: { standIn?: boolean; purpose?: string }): Promise<string>
  /** The session of an account of this person, or of nobody’s with this address. */
  session(personId: string | null, address: string): Promise<string>
}

const test = productTest.extend<{ house: House }>({
  house: [
    async ({ pool, jobs, caseMachinery }, use) => {
      const machinery = committingMachinery({ pool, jobs })
      const visitors = await inviteVisitors(machinery, caseMachinery, 'Halvard')
      const { organisationId } = visitors
      const run = <Outcome>(useCase: (work: Work) => Promise<Outcome>) =>
        runUseCase(machinery, { organisationId, actor: { kind: 'system' } }, useCase, undefined)
      const pair = await run((work) =>
        arrangePair({
          organisationId,
          database: tables<never>(work.db) as never,
          clock: machinery.clock,
          run: (useCase, input) => useCase(work, input),
        }),
      )
      await use({
        visitors,
        pair,
        link: ({ standIn = false, purpose = 'pair' } = {}) =>
          run((work) =>
            issueMailedLink(work, {
              purpose,
              personId: pair.menteeId,
              subjectId: pair.pairId,
              endsAt: new Date(work.now.getTime() + 86_400_000),
              standIn,
            }),
          ),
        session: (personId, address) =>
          run(async (work) => {
            const account = {
              accountId: work.newId(),
              personId,
              name: 'Amira Haddad',
              address,
              passwordHash: null,
              roles: ['participant' as const],
              state: 'active' as const,
              language: null,
            }
            await insertAccount(work.db, organisationId, account, work.now)
            work.record({ action: 'account.created', subject: ['account', account.accountId] })
            return (await startSession(work, { account, device: 'test' })).token
          }),
      })
      await visitors.close()
    },
    { scope: 'file' },
  ],
})

const pagesOfPair = ['', '/me', '/notes', '/agreement', '/times', '/days-off', '/calendar']

describe('a mailed link opened by somebody else', () => {
  test('says whom it is for, as initial and surname, to everybody who may open it', async ({ house }) => {
    const token = await house.link()
    for (const page of pagesOfPair) {
      const { linkFor, refusal } = await house.visitors.open(`/l/${token}/pair${page}`, null)
      expect([refusal, linkFor], page).toEqual([null, { name: 'J. Berg', notYou: `/l/${token}/not-you` }])
    }
  })

  test('leads another person who is signed in here away from every page, before anything of it is read', async ({
    house,
  }) => {
    const token = await house.link()
    const location = `/l/${token}/not-you`
    const others = [
      await house.session(house.pair.mentorId, 'amira.haddad@example.org'),
      await house.session(null, 'somebody@example.org'),
      house.visitors.tokens.coordinator,
    ]
    for (const other of others)
      for (const page of pagesOfPair)
        for (const spelling of [page, `${page}.data`])
          expect((await house.visitors.open(`/l/${token}/pair${spelling}`, other)).refusal, spelling).toEqual(
            { status: 302, location },
          )
  })

  test('opens to its receiver, signed in or not, also under an account that knows only their address', async ({
    house,
  }) => {
    const token = await house.link()
    for (const own of [
      await house.session(house.pair.menteeId, 'another@example.org'),
      await house.session(null, 'Jonas.Berg@example.org'),
    ])
      expect((await house.visitors.open(`/l/${token}/pair`, own)).refusal).toBeNull()
  })

  test('opens to whoever follows it openly in the receiver’s place, and at doors, which begin a session of their own', async ({
    house,
  }) => {
    const { coordinator } = house.visitors.tokens
    const standIn = await house.visitors.open(`/l/${await house.link({ standIn: true })}/pair`, coordinator)
    expect([standIn.refusal, standIn.linkFor]).toEqual([null, null])
    const door = await house.visitors.open(`/l/${await house.link({ purpose: 'join' })}/join`, coordinator)
    expect(door.refusal).toBeNull()
  })

  test('shows them nothing but the name and what to do', async ({ house }) => {
    const token = await house.link()
    const other = await house.session(house.pair.mentorId, 'amira.h@example.org')
    const ask = async (session: string | null) => {
      const path = `/l/${token}/not-you`
      const context = await house.visitors.open(path, session)
      expect([context.refusal, context.linkFor]).toEqual([null, null])
      const request = new Request(`http://localhost${path}`)
      return notYou({ context: routerContext(context), params: { token }, request } as never)
    }
    expect(await ask(other)).toEqual({ name: 'J. Berg', signedIn: true, goOn: `/l/${token}/pair` })
    expect(await ask(null)).toEqual({ name: 'J. Berg', signedIn: false, goOn: `/l/${token}/pair` })
  })
})
