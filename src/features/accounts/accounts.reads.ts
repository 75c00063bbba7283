import type { Role } from '#contract/actor.ts'
import type { Work } from '#platform/database/work.ts'
import { findAccount, listAccounts } from './accounts.store.ts'

export interface ActiveAccount {
  readonly accountId: string
  readonly name: string
  readonly address: string
  readonly language: string | null
  readonly roles: readonly Role[]
}

/** An account that may sign in now, without anything secret. */
export async function findActiveAccount(work: Work, accountId: string): Promise<ActiveAccount | null> {
  const account = await findAccount(work.db, work.organisationId, accountId)
  if (!account || account.state !== 'active') return null
  const { name, address, language, roles } = account
  return { accountId, name, address, language, roles }
}

/** Who answers concerns here. */
export async function listCaseHandlers(
  work: Work,
): Promise<{ accountId: string; personId: string | null; name: string; address: string }[]> {
  const accounts = await listAccounts(work.db, work.organisationId)
  return accounts
    .filter(({ state, roles }) => state === 'active' && roles.includes('case-handler'))
    .map(({ accountId, personId, name, address }) => ({ accountId, personId, name, address }))
}

/** Who runs programmes here. */
export async function listCoordinators(
  work: Work,
): Promise<{ accountId: string; name: string; address: string; language: string | null }[]> {
  const accounts = await listAccounts(work.db, work.organisationId)
  return accounts
    .filter(({ state, roles }) => state === 'active' && roles.includes('coordinator'))
    .map(({ accountId, name, address, language }) => ({ accountId, name, address, language }))
}

/** Names by account, also of those who have no access any more. */
export async function nameAccounts(work: Work): Promise<Record<string, string>> {
  const accounts = await listAccounts(work.db, work.organisationId)
  return Object.fromEntries(accounts.map(({ accountId, name }) => [accountId, name]))
}

/** Ids of the accounts that may administer this installation. */
export async function listAdministrators(work: Work): Promise<string[]> {
  const accounts = await listAccounts(work.db, work.organisationId)
  return accounts
    .filter(({ state, roles }) => state === 'active' && roles.includes('administrator'))
    .map(({ accountId }) => accountId)
}

/** Whether somebody's account was closed to them; whoever has none was never let in, and nothing was taken away. */
export async function isShutOut(work: Work, { personId }: { personId: string }): Promise<boolean> {
  const accounts = await listAccounts(work.db, work.organisationId)
  return accounts.some((account) => account.personId === personId && account.state === 'disabled')
}
