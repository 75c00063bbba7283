import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { Message } from '#words/define-messages.ts'
import { root, sourceFiles } from './source-files.ts'

async function allMessages(): Promise<Message[]> {
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

const placeholders = (text: string) => new Set([...text.matchAll(/\{\s*(\w+)\s*[,}]/g)].map((match) => match[1]))

describe('the words', () => {
  test('have one id each', async () => {
    const seen = new Map<string, string>()
    const clashes = (await allMessages()).filter(
      ({ id, message }) => (seen.get(id) ?? seen.set(id, message).get(id)) !== message,
    )
    expect(clashes).toEqual([])
  })

  test('are sound ICU messages', async () => {
    for (const { id, message } of await allMessages()) expect(() => compileMessage(message), id).not.toThrow()
  })

  test('never blame, cheer or guess an age', async () => {
    const banned =
      /!|\bdigital native|\byoung people know|\bboomer|\bmatch made in heaven|\bguru\b|\bblind spot|\binvalid\b|\billegal\b|\boops\b|\bplease\b/i
    expect((await allMessages()).filter(({ message }) => banned.test(message))).toEqual([])
  })

  test('in German use the same values as in English and name nothing unknown', async () => {
    const english = new Map((await allMessages()).map(({ id, message }) => [id, message]))
    for (const { path } of sourceFiles(/^src\/words\/catalogues\/de\/.*\.json$/)) {
      for (const [id, text] of Object.entries(
        JSON.parse(readFileSync(`${root}/${path}`, 'utf8')) as Record<string, string>,
      )) {
        expect(english.has(id), `${path}: ${id}`).toBe(true)
        expect(() => compileMessage(text), id).not.toThrow()
        expect(placeholders(text), id).toEqual(placeholders(english.get(id)!))
      }
    }
  })
})
