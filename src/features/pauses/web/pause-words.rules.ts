import type { Refused } from '#platform/pages/refused.rules.ts'
import type { Message } from '#words/define-messages.ts'
import { messageNamed } from '#words/message-named.ts'
import type { LeaveReason } from '../pauses.contract.ts'
import { pauseMessages as words } from '../pauses.messages.ts'

/** A form that came back, and which of the page's forms it was. */
export interface RefusedIntent extends Refused {
  readonly intent: string
}

export const problemWord = messageNamed(words, words.lookAgain)

export function typedOf(refused: RefusedIntent | undefined, intent: string, field: string): string[] {
  const value = refused?.intent === intent ? refused.typed[field] : undefined
  return value === undefined ? [] : [value].flat()
}

/** A day without an hour, put where no zone moves it to the day before or after. */
export function dayAt(day: string): Date {
  return new Date(`${day}T12:00:00Z`)
}

export const reasonWords: Readonly<Record<LeaveReason, Message>> = {
  time: words.reasonTime,
  topic: words.reasonTopic,
  fit: words.reasonFit,
  role: words.reasonRole,
  other: words.reasonOther,
}
