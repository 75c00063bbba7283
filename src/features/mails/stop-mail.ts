import { usualWords } from '#words/side-words.ts'
import type { Work } from '#platform/database/work.ts'
import { findLastAnswer } from '#features/mailed-links/mailed-links.reads.ts'
import { lockReceiver, saveReceiver } from './mail-receivers.store.ts'
import { writeStillHere } from './mails.emails.ts'
import { saveMail } from './mails.store.ts'
import type { OutgoingMail } from './outgoing-mail.rules.ts'
import { queueMail } from './queue-mail.ts'
import { releaseCompanions } from './release-companions.ts'
import { insertStoppedMatter } from './stopped-matters.store.ts'

const linkMinutes = 90 * 24 * 60

/** A mail that does not leave, with its reason. What stops a matter becomes a person's task; silence is said once. */
export async function stopMail(
  work: Work,
  { mail, reason }: { mail: OutgoingMail; reason: string },
): Promise<void> {
  const { mailId, personId, matter } = mail
  await saveMail(work.db, work.organisationId, mailId, {
    state: reason === 'no-server' ? 'held' : 'failed',
    reason,
    settledAt: work.now,
  })
  work.record({ action: 'mail.not-sent', subject: ['mail', mailId], detail: { reason } })
  await releaseCompanions(work, { mailId })
  if (!personId) return
  if (reason === 'nudged-twice' && matter)
    await insertStoppedMatter(work.db, work.organisationId, { matter, personId, mailId, now: work.now })
  if (reason === 'unanswered') await sayOnce(work, mail, personId)
}

/** One last word with three ways to go on; nothing more until they answer. */
async function sayOnce(work: Work, mail: OutgoingMail, personId: string): Promise<void> {
  const { stoppedAt } = await lockReceiver(work.db, work.organisationId, personId)
  const answeredAt = await findLastAnswer(work, { personId })
  if (stoppedAt && (!answeredAt || answeredAt < stoppedAt)) return
  await saveReceiver(work.db, work.organisationId, personId, { stoppedAt: work.now })
  await queueMail(work, {
    key: `still-here:${personId}:${work.now.toISOString()}`,
    to: { personId, name: mail.name, address: mail.address, language: mail.language },
    sides: usualWords,
    write: writeStillHere(mail.name),
    link: { purpose: 'still-here', minutes: linkMinutes },
    ...(mail.sender ? { sender: mail.sender } : {}),
  })
}
