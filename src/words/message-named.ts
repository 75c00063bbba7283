import type { Message } from './define-messages.ts'

/** Finds among a page's words the message that a form's schema names by its id; `otherwise` for an id that is not among them. */
export function messageNamed(
  words: Readonly<Record<string, Message>>,
  otherwise: Message,
): (id: string) => Message {
  const byId = new Map(Object.values(words).map((message) => [message.id, message]))
  return (id) => byId.get(id) ?? otherwise
}
