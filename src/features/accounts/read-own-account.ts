import type { Role } from '#contract/actor.ts'
import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { accountFailures } from './accounts.contract.ts'
import { findAccount } from './accounts.store.ts'
import { isSessionOver } from './session.rules.ts'
import { listOpenSessions } from './sessions.store.ts'

export interface OwnAccount {
  readonly name: string
  readonly address: string
  readonly roles: readonly Role[]
  readonly hasPassword: boolean
  readonly sessions: readonly {
    readonly sessionId: string
    readonly device: string
    readonly createdAt: Date
    readonly seenAt: Date
    readonly isThis: boolean
  }[]
}

/** What the account behind this session, or behind this link, may see of itself. */
export async function readOwnAccount(work: Work): Promise<OwnAccount> {
  const { actor } = work
  const accountId = actor.kind === 'account' || actor.kind === 'link' ? actor.accountId : null
  const account = accountId ? await findAccount(work.db, work.organisationId, accountId) : undefined
  if (account?.state !== 'active') throw new Failure(accountFailures.linkOver)
  const own = actor.kind === 'account' ? actor.sessionId : undefined
  const open = await listOpenSessions(work.db, work.organisationId, account.accountId, work.now)
  const sessions = open
    .filter((session) => !isSessionOver(session, work.now))
    .map(({ sessionId, device, createdAt, seenAt }) => ({
      sessionId,
      device,
      createdAt,
      seenAt,
      isThis: sessionId === own,
    }))
  const { name, address, roles, passwordHash } = account
  return { name, address, roles, hasPassword: passwordHash !== null, sessions }
}
