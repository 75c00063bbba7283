import type { Work } from '#platform/database/work.ts'
import { deleteMailRows, listOldMails, type OldMails } from './mail-expiry.store.ts'

/** Mails to people that are about nothing with a term of its own, once they are old and nothing happens to them. One person id a mail. */
export async function forgetOldMails(
  work: Work,
  { dry, ...of }: OldMails & { readonly dry: boolean },
): Promise<string[]> {
  const mails = await listOldMails(work.db, work.organisationId, of)
  const ids = mails.map(({ mailId }) => mailId)
  if (!dry) await deleteMailRows(work.db, work.organisationId, ids)
  return mails.map(({ personId }) => personId)
}
