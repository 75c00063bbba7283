import type { Work } from '#platform/database/work.ts'
import type { MailState } from './mails.rules.ts'
import { countMails } from './mails.store.ts'

/** How many mails stand in each state. */
export function countOutbox(work: Work): Promise<Record<MailState, number>> {
  return countMails(work.db, work.organisationId)
}
