import type { Actor } from '#contract/actor.ts'
import type { Work } from '#platform/database/work.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import { findAccount } from './accounts.store.ts'
import { isSessionOver } from './session.rules.ts'
import { findSessionByDigest, touchSession } from './sessions.store.ts'
import { digest } from '#platform/tokens/tokens.ts'

export interface Recognised {
  readonly actor: Actor & { kind: 'account' }
  readonly address: string
  readonly organisationName: string
  /** What the person chose for themselves, if anything. */
  readonly chosenLanguage: string | null
  readonly language: string
  readonly timeZone: string
}

const touchEvery = 60_000

/** Who is behind a session token now. Rights are read afresh each time, so a change takes effect at once. */
export async function recogniseSession(work: Work, { token }: { token: string }): Promise<Recognised | null> {
  const session = await findSessionByDigest(work.db, work.organisationId, digest(token))
  if (!session || isSessionOver(session, work.now)) return null
  const account = await findAccount(work.db, work.organisationId, session.accountId)
  if (!account || account.state !== 'active' || !account.roles.includes(session.role)) return null
  if (work.now.getTime() - session.seenAt.getTime() > touchEvery) {
    await touchSession(work.db, work.organisationId, session.sessionId, work.now)
    work.upkeep()
  }
  const organisation = await readOrganisation(work)
  return {
    actor: {
      kind: 'account',
      organisationId: work.organisationId,
      accountId: account.accountId,
      personId: account.personId,
      role: session.role,
      roles: account.roles,
      sessionId: session.sessionId,
    },
    address: account.address,
    organisationName: organisation.name,
    chosenLanguage: account.language,
    language: organisation.language,
    timeZone: organisation.timeZone,
  }
}
