import type { Work } from '#platform/database/work.ts'
import { findActiveAccount } from '#features/accounts/accounts.reads.ts'
import { replayLedger, type DraftState } from './draft.rules.ts'
import type { DraftEntry } from './match-drafts.store.ts'

/** Who made the table what it is, as the values of a sentence that tells somebody whose page is older. */
export async function nameLastChange(
  work: Work,
  entries: readonly DraftEntry[],
  markOf: (state: DraftState) => string,
): Promise<{ known: 'own' | 'yes' | 'no'; who: string; back: 'yes' | 'no' }> {
  const mark = markOf(replayLedger(entries))
  let length = entries.length
  while (length > 1 && markOf(replayLedger(entries.slice(0, length - 1))) === mark) length -= 1
  const last = entries[length - 1]
  return { ...(await nameAuthor(work, last)), back: last?.edit.kind === 'undo' ? 'yes' : 'no' }
}

/** Who wrote an entry of the ledger, as the values of a sentence. */
export async function nameAuthor(
  work: Work,
  entry: DraftEntry | undefined,
): Promise<{ known: 'own' | 'yes' | 'no'; who: string }> {
  const accountId = entry?.accountId ?? null
  const own = accountId !== null && work.actor.kind === 'account' && work.actor.accountId === accountId
  const author = accountId !== null && !own ? await findActiveAccount(work, accountId) : null
  return { known: own ? 'own' : author ? 'yes' : 'no', who: author?.name ?? '' }
}
