/** A sentence for people: an id for translators, and the English text in ICU message syntax. */
export interface Message {
  readonly id: string
  readonly message: string
}

/** Values put into a message. Numbers and dates are formatted by the message, never before. */
export type MessageValues = Readonly<Record<string, string | number | Date>>

/** Names the messages of a slice. The id is slice and key, so a translation file can be checked against the code. */
export function defineMessages<Key extends string>(
  slice: string,
  texts: Record<Key, string>,
): Record<Key, Message> {
  const messages = {} as Record<Key, Message>
  for (const key of Object.keys(texts) as Key[])
    messages[key] = { id: `${slice}.${key}`, message: texts[key] }
  return messages
}
