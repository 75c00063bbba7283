import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { mailFailures } from './mails.contract.ts'
import { maySeeOutbox } from './mails.policy.ts'
import type { MailState } from './mails.rules.ts'
import { countMails, listMails } from './mails.store.ts'

export interface MailLine {
  readonly mailId: string
  readonly name: string
  readonly subject: string
  readonly state: MailState
  readonly reason: string | null
  readonly tries: number
  readonly at: Date
}

const mostLines = 200

/** The newest mails and how many stand in each state. */
export async function readOutbox(
  work: Work,
  { state }: { state?: MailState },
): Promise<{ mails: readonly MailLine[]; counts: Readonly<Record<MailState, number>> }> {
  if (!maySeeOutbox(work.actor)) throw new Failure(mailFailures.notFound)
  const mails = await listMails(work.db, work.organisationId, { state, limit: mostLines })
  return {
    mails: mails.map(({ mailId, name, content, state, reason, tries, settledAt, notBefore }) => ({
      mailId,
      name,
      subject: content.subject,
      state,
      reason,
      tries,
      at: settledAt ?? notBefore,
    })),
    counts: await countMails(work.db, work.organisationId),
  }
}
