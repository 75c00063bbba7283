import type { QueueDefinition } from '#platform/database/migrate.ts'
import type { Job } from '#platform/jobs/job-worker.ts'
import { sendMail, type Sender } from './send-mail.ts'
import { tellLeaving, type LeavingListener } from './tell-leaving.ts'

/** The mail's own row counts the tries; the queue only brings back what a killed worker had in hand. */
const sending = { name: 'mails.send', retryLimit: 5, retryBackoff: true, expireInSeconds: 90 } as const
const leaving = { name: 'mails.leave', retryLimit: 5, retryBackoff: true, expireInSeconds: 90 } as const

export const mailQueues: readonly QueueDefinition[] = [sending, leaving]

export function mailJobs(
  sender: Sender,
  { leavingListeners }: { leavingListeners: readonly LeavingListener[] },
): readonly Job[] {
  const { machinery } = sender
  return [
    { ...sending, atOnce: 2, handle: (payload) => sendMail(sender, payload) },
    { ...leaving, handle: (payload) => tellLeaving({ machinery, listeners: leavingListeners }, payload) },
  ]
}
