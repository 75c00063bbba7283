import type { Work } from '#platform/database/work.ts'
import { deleteMailsOf, listMailsOf } from './mail-expiry.store.ts'

/** Mails about something that ended, by what their link was about, once nothing happens to them any more. One subject a mail. */
export async function forgetMails(
  work: Work,
  { pairIds, dry }: { pairIds: readonly string[]; dry: boolean },
): Promise<string[]> {
  if (dry) return listMailsOf(work.db, work.organisationId, pairIds)
  return deleteMailsOf(work.db, work.organisationId, pairIds)
}
