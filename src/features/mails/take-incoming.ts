import type { Work } from '#platform/database/work.ts'
import type { Incoming } from './incoming-mail.rules.ts'
import { lockReceiver, saveUnreachable } from './mail-receivers.store.ts'
import { findMailByMessageId, saveMail } from './mails.store.ts'

/**
 * Called when an answer from somebody's calendar has come to the programme mailbox. True when the event is known to the listener; safe
 * to repeat. `from` is what the message says and may be forged: the listener checks it against the attendee. The app registers them.
 */
export type CalendarReplyListener = (
  work: Work,
  reply: { readonly ics: string; readonly from: string },
) => Promise<boolean>

/** Takes what came in, if it is about something of this organisation. */
export async function takeIncoming(
  work: Work,
  { incoming, listeners }: { incoming: Incoming; listeners: readonly CalendarReplyListener[] },
): Promise<boolean> {
  work.upkeep()
  if (incoming.kind === 'bounce') return takeBounce(work, incoming)
  for (const listener of listeners) if (await listener(work, incoming)) return true
  return false
}

/** Only a report that quotes one of our own letters is believed: nobody but its receiver knows its Message-ID. */
async function takeBounce(work: Work, bounce: Incoming & { kind: 'bounce' }): Promise<boolean> {
  const mail = await findMailByMessageId(work.db, work.organisationId, bounce.messageId)
  if (!mail) return false
  const { mailId, personId, address } = mail
  if (mail.reason === `bounced:${bounce.code}`) return true
  if (personId) {
    await lockReceiver(work.db, work.organisationId, personId)
    const unreachable = { address, code: bounce.code, at: work.now }
    await saveUnreachable(work.db, work.organisationId, personId, unreachable)
  }
  await saveMail(work.db, work.organisationId, mailId, {
    state: 'failed',
    reason: `bounced:${bounce.code}`,
    leavingAt: null,
    settledAt: work.now,
  })
  work.record({ action: 'mail.bounced', subject: ['mail', mailId], detail: { code: bounce.code } })
  return true
}
