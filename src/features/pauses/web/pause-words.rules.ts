import type { Message } from '#words/define-messages.ts'
import { messageNamed } from '#words/message-named.ts'
import type { LeaveReason } from '../pauses.contract.ts'
import { pauseMessages as words } from '../pauses.messages.ts'

/** A form that came back: which one, what is missing, what had been typed. */
export interface Refused {
  readonly intent: string
  readonly problems: Readonly<Record<string, string>>
  readonly typed: Readonly<Record<string, string | string[]>>
  readonly sentence: string | null
}

export const problemWord = messageNamed(words, words.lookAgain)

export function typedOf(refused: Refused | undefined, intent: string, field: string): string[] {
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
