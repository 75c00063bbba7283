import Fastify, { type FastifyInstance } from 'fastify'
import cookie from '@fastify/cookie'
import { RouterContextProvider } from 'react-router'
import { roles, type Role } from '#contract/actor.ts'
import { createContextFor } from '#app/page-gate.ts'
import { pageContext, type PageContext } from '#platform/pages/page-context.ts'
import type { CaseMachinery } from '#platform/cases/run-case-use-case.ts'
import { runUseCase, type Machinery } from '#platform/database/run-use-case.ts'
import type { Work } from '#platform/database/work.ts'
import { readSettings } from '#platform/settings/settings.ts'
import { insertAccount } from '#features/accounts/accounts.store.ts'
import { startSession } from '#features/accounts/start-session.ts'
import { createOrganisation } from '#features/organisations/create-organisation.ts'

export interface Visitors {
  readonly organisationId: string
  /** Session tokens by role. */
  readonly tokens: Readonly<Record<Role, string>>
  /** The context a page gets when somebody with this token opens the address. */
  open(address: string, token: string | null): Promise<PageContext>
  close(): Promise<void>
}

/** An organisation with one signed-in account per role, and the real gate in front of it. */
export async function inviteVisitors(
  machinery: Machinery,
  cases: CaseMachinery,
  name: string,
): Promise<Visitors> {
  const organisationId = machinery.chance.newId(machinery.clock.now())
  const caller = { organisationId, actor: { kind: 'system' } } as const
  await runUseCase(machinery, caller, createOrganisation, { name, language: 'en', timeZone: 'UTC' })
  const tokens: Record<string, string> = {}
  for (const role of roles) tokens[role] = await runUseCase(machinery, caller, signIn, { role, name })
  const settings = readSettings({})
  const contextFor = createContextFor({ settings, machinery, cases, production: true })
  const door: FastifyInstance = Fastify()
  await door.register(cookie)
  let opened: PageContext | undefined
  door.all('/*', async (request, reply) => {
    opened = await contextFor(request, reply, 'nonce')
    return {}
  })
  return {
    organisationId,
    tokens: tokens as Record<Role, string>,
    open: async (address, token) => {
      await door.inject({ url: address, ...(token ? { cookies: { upstream: token } } : {}) })
      return opened!
    },
    close: () => door.close(),
  }
}

async function signIn(work: Work, { role, name }: { role: Role; name: string }): Promise<string> {
  const account = {
    accountId: work.newId(),
    personId: null,
    name: `${role} of ${name}`,
    address: `${role}@${name.toLowerCase()}.example`,
    passwordHash: null,
    roles: [role],
    state: 'active' as const,
    language: null,
  }
  await insertAccount(work.db, work.organisationId, account, work.now)
  work.record({ action: 'account.created', subject: ['account', account.accountId] })
  return (await startSession(work, { account, device: 'test' })).token
}

export function routerContext(context: PageContext): RouterContextProvider {
  const provider = new RouterContextProvider()
  provider.set(pageContext, context)
  return provider
}
