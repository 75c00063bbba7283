import type { Message } from '#words/define-messages.ts'
import { circleMessages as words } from '../circles.messages.ts'

export interface Refused {
  readonly problems: Readonly<Record<string, string>>
  /** A whole sentence about the form as such. */
  readonly problem: string | null
  readonly typed: Readonly<Record<string, string | string[]>>
}

const byId = new Map<string, Message>(Object.values(words).map((message) => [message.id, message]))

export function problemWords(id: string): Message {
  return byId.get(id) ?? words.lookAgain
}
