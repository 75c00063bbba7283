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
}
const withCode: Readonly<Record<string, Message>> = {
  refused: words.reasonRefused,
  'gave-up': words.reasonGaveUp,
  trying: words.reasonTrying,
}

/** Why a mail stands where it stands; null when there is nothing to say. */
export function reasonWords(
  reason: string | null,
  tries: number,
): { message: Message; values: MessageValues } | null {
  if (!reason) return null
  const [kind = '', code = ''] = reason.split(':')
  const message = plain[kind] ?? withCode[kind]
  return message ? { message, values: { code, tries } } : null
}
