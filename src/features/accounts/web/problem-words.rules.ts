import type { Message } from '#words/define-messages.ts'
import { accountMessages } from '../accounts.messages.ts'

const byId = new Map<string, Message>(Object.values(accountMessages).map((message) => [message.id, message]))

/** The message a form's schema names by its id. */
export function problemWords(id: string): Message {
  return byId.get(id) ?? accountMessages.lookAgain
}
