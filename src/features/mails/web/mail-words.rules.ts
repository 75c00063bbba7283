import type { Message, MessageValues } from '#words/define-messages.ts'
import { mailMessages as words } from '../mails.messages.ts'
import type { MailState } from '../mails.rules.ts'

export const stateWords: Readonly<Record<MailState, Message>> = {
  waiting: words.stateWaiting,
  sent: words.stateSent,
  failed: words.stateFailed,
  held: words.stateHeld,
  withdrawn: words.stateWithdrawn,
}

const plain: Readonly<Record<string, Message>> = {
  'no-server': words.reasonNoServer,
  gone: words.reasonGone,
  unwanted: words.reasonUnwanted,
  'taken-back': words.reasonTakenBack,
  'too-late': words.reasonStale,
  unanswered: words.reasonUnanswered,
  'nudged-twice': words.reasonNudgedTwice,
  'in-digest': words.reasonInDigest,
  unreachable: words.reasonUnreachable,
}
const waits: Readonly<Record<string, Message>> = {
  hours: words.waitsHours,
  session: words.waitsSession,
  leave: words.waitsLeave,
  capped: words.waitsCapped,
  nudged: words.waitsNudged,
  month: words.waitsMonth,
  others: words.waitsOthers,
}
const withCode: Readonly<Record<string, Message>> = {
  refused: words.reasonRefused,
  'gave-up': words.reasonGaveUp,
  bounced: words.reasonBounced,
  trying: words.reasonTrying,
}

/** Why a mail stands where it stands; null when there is nothing to say. */
export function reasonWords(
  reason: string | null,
  tries: number,
): { message: Message; values: MessageValues } | null {
  if (!reason) return null
  const [kind = '', code = ''] = reason.split(':')
  const message = kind === 'waits' ? waits[code] : (plain[kind] ?? withCode[kind])
  return message ? { message, values: { code, tries } } : null
}
