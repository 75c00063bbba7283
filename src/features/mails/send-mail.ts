import type { JobPayload } from '#platform/jobs/job-worker.ts'
import { runUseCase, type Machinery } from '#platform/database/run-use-case.ts'
import { settleMail, type SentListener } from './settle-mail.ts'
import { takeUpMail, type TakeUp } from './take-up-mail.ts'

export interface Sender extends Omit<TakeUp, 'mailId'> {
  readonly machinery: Machinery
  readonly sentListeners?: readonly SentListener[]
}

/** The errand behind every mail: read and re-check, hand it over, write what became of it. Safe to repeat. */
export async function sendMail(sender: Sender, { organisationId, mailId }: JobPayload): Promise<void> {
  const caller = { organisationId, actor: { kind: 'system' } } as const
  const letter = await runUseCase(sender.machinery, caller, takeUpMail, { ...sender, mailId: String(mailId) })
  if (!letter || !sender.post) return
  const delivery = await sender.post.deliver(letter)
  await runUseCase(sender.machinery, caller, settleMail, {
    mailId: String(mailId),
    delivery,
    listeners: sender.sentListeners ?? [],
  })
}
