import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { mailFailures } from './mails.contract.ts'
import type { MailWish } from './mails.rules.ts'
import { findWish } from './mail-wishes.store.ts'

export async function readWish(work: Work): Promise<MailWish> {
  const personId = work.actor.kind === 'link' ? work.actor.personId : null
  if (!personId) throw new Failure(mailFailures.notFound)
  return findWish(work.db, work.organisationId, personId)
}
