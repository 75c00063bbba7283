import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { mailFailures } from './mails.contract.ts'
import type { MailWish } from './mails.rules.ts'
import { saveWish } from './mail-wishes.store.ts'

/** Sets how many mails the person behind the link gets. The link stays good: a choice may be changed. */
export async function chooseMails(work: Work, { wish }: { wish: MailWish }): Promise<void> {
  const personId = work.actor.kind === 'link' ? work.actor.personId : null
  if (!personId) throw new Failure(mailFailures.notFound)
  await saveWish(work.db, work.organisationId, personId, wish, work.now)
  work.record({ action: 'mails.chosen', subject: ['person', personId], detail: { wish } })
}
