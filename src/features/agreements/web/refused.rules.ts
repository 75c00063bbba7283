import type { Message } from '#words/define-messages.ts'
import { agreementPageMessages as words } from '../agreement-page.messages.ts'

export interface Refused {
  readonly fields?: Readonly<Record<string, string>>
  readonly sentence?: string
  readonly typed: Readonly<Record<string, string | string[]>>
  readonly proposing: boolean
}

const byId = new Map<string, Message>(Object.values(words).map((message) => [message.id, message]))

export function problemWords(id: string): Message {
  return byId.get(id) ?? words.tooLong
}
