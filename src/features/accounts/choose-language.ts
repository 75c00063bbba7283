import type { Work } from '#platform/database/work.ts'
import { saveAccount } from './accounts.store.ts'

/** Keeps the choice with the account, so mails come in it too. */
export async function chooseLanguage(work: Work, { language }: { language: string }): Promise<void> {
  if (work.actor.kind !== 'account') return
  await saveAccount(work.db, work.organisationId, work.actor.accountId, { language })
  work.record({
    action: 'account.language-chosen',
    subject: ['account', work.actor.accountId],
    detail: { language },
  })
}
