import { describe, expect, test } from 'vitest'
import { compileMessageOrThrow, type CompiledMessage } from '@lingui/message-utils/compileMessage'
import { sideWordNames } from '#words/side-words.ts'
import { allMessages, germanCatalogue } from './all-messages.ts'

/** What a message takes: each value with its kind, and for a choice its cases, which the code decides and no translator may change. */
function slotsOf(tokens: CompiledMessage, into = new Set<string>()): Set<string> {
  for (const token of tokens) {
    if (typeof token === 'string') continue
    const [name, kind = 'text', format] = token
    const cases =
      typeof format === 'object' ? Object.entries(format).filter(([, value]) => Array.isArray(value)) : []
    // A language names the two sides where its own sentence needs to.
    if (!sideWordNames.some((one) => one === name))
      into.add(
        kind === 'select'
          ? `${name} ${cases
              .map(([key]) => key)
              .toSorted()
              .join('|')}`
          : `${name} ${kind}`,
      )
    for (const [, part] of cases) slotsOf(part as CompiledMessage, into)
  }
  return into
}

describe('the words', () => {
  test('have one id each', async () => {
    const seen = new Map<string, string>()
    const clashes = (await allMessages()).filter(
      ({ id, message }) => (seen.get(id) ?? seen.set(id, message).get(id)) !== message,
    )
    expect(clashes).toEqual([])
  })

  test('are sound ICU messages', async () => {
    for (const { id, message } of await allMessages())
      expect(() => compileMessageOrThrow(message), id).not.toThrow()
  })

  test('write numbers without a skeleton, which compiles and then breaks the page that says it', async () => {
    const texts = [
      ...(await allMessages()).map(({ id, message }) => [id, message] as const),
      ...germanCatalogue(),
    ]
    expect(texts.filter(([, text]) => /,\s*number\s*,\s*::/.test(text)).map(([id]) => id)).toEqual([])
  })

  test('never blame, cheer or guess an age', async () => {
    const banned =
      /!|\bdigital native|\byoung people know|\bboomer|\bmatch made in heaven|\bguru\b|\bblind spot|\binvalid\b|\billegal\b|\boops\b|\bplease\b/i
    expect((await allMessages()).filter(({ message }) => banned.test(message))).toEqual([])
  })

  test('in German use the same values as in English and name nothing unknown', async () => {
    const english = new Map((await allMessages()).map(({ id, message }) => [id, message]))
    const unknown: string[] = []
    for (const [id, text] of germanCatalogue()) {
      const original = english.get(id)
      if (original === undefined) unknown.push(id)
      else expect(slotsOf(compileMessageOrThrow(text)), id).toEqual(slotsOf(compileMessageOrThrow(original)))
    }
    expect(unknown).toEqual([])
  })

  test('in German neither shout nor blame, and say Tandem for a pair', () => {
    const banned = /!|\bungültig|\bunzulässig|\bfehlerhaft|\bleider\b|\bHoppla\b|\bPaare?s?\b/i
    expect([...germanCatalogue()].filter(([, text]) => banned.test(text))).toEqual([])
  })

  test('stand in German one and all', async () => {
    const german = germanCatalogue()
    expect((await allMessages()).filter(({ id }) => !german.has(id)).map(({ id }) => id)).toEqual([])
  })
})
