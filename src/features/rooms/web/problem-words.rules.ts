import type { Message } from '#words/define-messages.ts'
import type { Say } from '#words/speak.ts'

/** What is wrong by field, in words: a schema names the message, the page's words hold it. */
export function problemWords(
  say: Say,
  words: Readonly<Record<string, Message>>,
  problems: Readonly<Record<string, string>> | undefined,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(problems ?? {}).flatMap(([field, key]) => {
      const message = words[key]
      return message ? [[field, say(message)]] : []
    }),
  )
}

/** The one text of a field as it was typed. */
export function typedText(
  typed: Readonly<Record<string, string | string[]>>,
  field: string,
): string | undefined {
  const value = typed[field]
  return typeof value === 'string' ? value : undefined
}
