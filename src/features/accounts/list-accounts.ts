import type { Role } from '#contract/actor.ts'
import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { accountFailures } from './accounts.contract.ts'
import { mayChangeAccounts, maySeeAccounts, rolesToGive } from './accounts.policy.ts'
import { listAccounts as listRows } from './accounts.store.ts'
import { lastSeen } from './sessions.store.ts'

export interface AccountLine {
  readonly accountId: string
  readonly name: string
  readonly address: string
  readonly roles: readonly Role[]
  readonly state: 'active' | 'invited' | 'disabled'
  readonly seenAt: Date | null
  readonly isYou: boolean
}

/** Everybody who may sign in, and what the asking person may do about it. */
export async function listAccounts(
  work: Work,
): Promise<{ accounts: readonly AccountLine[]; mayChange: boolean; mayGive: readonly Role[] }> {
  if (!maySeeAccounts(work.actor)) throw new Failure(accountFailures.notAllowed)
  const seen = await lastSeen(work.db, work.organisationId)
  const own = work.actor.kind === 'account' ? work.actor.accountId : null
  const accounts = (await listRows(work.db, work.organisationId)).map(
    ({ accountId, name, address, roles, state, passwordHash }) => {
      const seenAt = seen.get(accountId) ?? null
      const invited = state === 'active' && seenAt === null && passwordHash === null
      return {
        accountId,
        name,
        address,
        roles,
        state: invited ? ('invited' as const) : state,
        seenAt,
        isYou: accountId === own,
      }
    },
  )
  return { accounts, mayChange: mayChangeAccounts(work.actor), mayGive: rolesToGive(work.actor) }
}
