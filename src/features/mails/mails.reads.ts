import type { Work } from '#platform/database/work.ts'
import type { MailState } from './mails.rules.ts'
import { listKeys } from './mail-history.store.ts'
import { countMails, findMail } from './mails.store.ts'
import { listOpenStops, type StoppedMatter } from './stopped-matters.store.ts'

export type { StoppedMatter }

/** How many mails stand in each state. */
export function countOutbox(work: Work): Promise<Record<MailState, number>> {
  return countMails(work.db, work.organisationId)
}

/** Whom a mail went to; null when there is no such mail. */
export async function findReceiverOfMail(work: Work, { mailId }: { mailId: string }): Promise<string | null> {
  return (await findMail(work.db, work.organisationId, mailId))?.address ?? null
}

/** Which of these mails were queued before, so that a nightly look over many pairs need not try each again. */
export async function listQueuedKeys(
  work: Work,
  { keys }: { keys: readonly string[] },
): Promise<ReadonlySet<string>> {
  return keys.length === 0 ? new Set() : listKeys(work.db, work.organisationId, keys)
}

/** What was nudged about twice in vain: now a person writes. The oldest first. */
export function listStoppedMatters(work: Work): Promise<StoppedMatter[]> {
  return listOpenStops(work.db, work.organisationId)
}
