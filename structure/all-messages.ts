import type { Message } from '#words/define-messages.ts'
import { root, sourceFiles } from './source-files.ts'

/** Every sentence of the product, in English as the code says it. */
export async function allMessages(): Promise<Message[]> {
  const messages: Message[] = []
  for (const { path } of sourceFiles(/^src\/.*\.(messages|emails|contract)\.ts$/)) {
    const module = (await import(`${root}/${path}`)) as Record<string, unknown>
    for (const group of Object.values(module)) collect(group, messages)
  }
  return messages
}

function collect(value: unknown, into: Message[]): void {
  if (typeof value !== 'object' || value === null) return
  if (
    'id' in value &&
    'message' in value &&
    typeof value.id === 'string' &&
    typeof value.message === 'string'
  ) {
    into.push(value as Message)
    return
  }
  if ('words' in value) return collect(value.words, into)
  if (Object.getPrototypeOf(value) !== Object.prototype) return
  for (const part of Object.values(value)) collect(part, into)
}

/** Message id to German text. */
export function germanCatalogue(): Map<string, string> {
  return new Map(
    sourceFiles(/^src\/words\/catalogues\/de\/.*\.json$/).flatMap(({ text }) =>
      Object.entries(JSON.parse(text) as Record<string, string>),
    ),
  )
}
