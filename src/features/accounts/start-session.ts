import type { Work } from '#platform/database/work.ts'
import type { Account } from './accounts.store.ts'
import { sessionLimits, startingRole } from './session.rules.ts'
import { insertSession } from './sessions.store.ts'
import { digest, makeToken } from '#platform/tokens/tokens.ts'

/** Starts a session for an account that has just proven who it is. Always a new token, so a planted one is worth nothing. */
export async function startSession(
  work: Work,
  { account, device }: { account: Account; device: string },
): Promise<{ token: string; maxAgeSeconds: number }> {
  const role = startingRole(account.roles)
  const { whole } = sessionLimits(role)
  const token = makeToken(work.organisationId, work.chance.bytes(24))
  const session = {
    sessionId: work.newId(),
    accountId: account.accountId,
    role,
    device: device.slice(0, 200),
    createdAt: work.now,
    seenAt: work.now,
    endsAt: new Date(work.now.getTime() + whole),
    endedAt: null,
  }
  await insertSession(work.db, work.organisationId, session, digest(token))
  work.record({ action: 'session.started', subject: ['account', account.accountId] })
  return { token, maxAgeSeconds: whole / 1000 }
}
