import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { caps } from './etiquette.rules.ts'
import { lockReceiver, saveReceiver } from './mail-receivers.store.ts'
import { saveWish } from './mail-wishes.store.ts'
import { mailFailures } from './mails.contract.ts'
import type { StayChoice } from './mails.rules.ts'

/** The answer to the last word: stay in, be asked again in a month, or leave. The link stays good: a choice may be changed. */
export async function chooseToStay(work: Work, { choice }: { choice: StayChoice }): Promise<void> {
  const personId = work.actor.kind === 'link' ? work.actor.personId : null
  if (!personId) throw new Failure(mailFailures.notFound)
  await lockReceiver(work.db, work.organisationId, personId)
  const quietUntil = choice === 'month' ? new Date(work.now.getTime() + caps.askAgainAfter) : null
  await saveReceiver(work.db, work.organisationId, personId, { stoppedAt: null, quietUntil })
  await saveWish(work.db, work.organisationId, personId, choice === 'leave' ? 'none' : 'all', work.now)
  if (choice === 'leave') await work.later('mails.leave', { personId })
  work.record({ action: 'mails.stay-chosen', subject: ['person', personId], detail: { choice } })
}
