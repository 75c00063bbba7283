import type { Work } from '#platform/database/work.ts'
import { findActiveAccount } from '#features/accounts/accounts.reads.ts'
import { listPresences } from './match-presences.store.ts'
import { hereSince } from './presence.rules.ts'

/** Names of the other coordinators who have the match of this programme open now. */
export async function readOthersHere(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<string[]> {
  const own = work.actor.kind === 'account' ? work.actor.accountId : null
  const names: string[] = []
  for (const accountId of await listPresences(
    work.db,
    work.organisationId,
    programmeId,
    hereSince(work.now),
  )) {
    const account = accountId === own ? null : await findActiveAccount(work, accountId)
    if (account) names.push(account.name)
  }
  return names
}
