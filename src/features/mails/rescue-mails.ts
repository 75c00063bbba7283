import type { Work } from '#platform/database/work.ts'
import { listStranded } from './mails.store.ts'

const hour = 3_600_000

/** Mails that should have left an hour ago and that no worker has in hand get a new errand: a job that was given up loses no mail. */
export async function rescueMails(work: Work): Promise<void> {
  const before = new Date(work.now.getTime() - hour)
  for (const mailId of await listStranded(work.db, work.organisationId, before))
    await work.later('mails.send', { mailId })
}
