import type { CaseWork } from '#platform/cases/case-work.ts'
import type { Delivery } from '#platform/mail/post.ts'
import { nextTryAfter } from '#features/mails/mails.rules.ts'
import { saveCaseMail } from './case-mails.store.ts'

interface Settlement {
  readonly mailId: string
  readonly tries: number
  /** Nothing when there is nobody to send it to any more. */
  readonly delivery: Delivery | null
}

/** What became of a mail in hand: the same waits between tries as every other mail. */
export async function settleCaseMail(work: CaseWork, { mailId, tries, delivery }: Settlement): Promise<void> {
  work.upkeep()
  const wait = delivery?.state === 'unsure' ? nextTryAfter(tries) : null
  if (delivery?.state === 'taken') await saveCaseMail(work.db, work.organisationId, mailId, { state: 'sent' })
  else if (wait === null) await saveCaseMail(work.db, work.organisationId, mailId, { state: 'failed' })
  else
    await saveCaseMail(work.db, work.organisationId, mailId, {
      notBefore: new Date(work.now.getTime() + wait),
    })
}
