import { toToken } from './token.ts'

/** Numbers 0, 1, .. for keys, given out in the order of asking. */
export interface Dictionary<Key> {
  readonly size: number
  numberOf(key: Key): number
}

export function createDictionary<Key>(): Dictionary<Key> {
  const numbers = new Map<Key, number>()
  return {
    get size(): number {
      return numbers.size
    },
    numberOf(key) {
      const known = numbers.get(key)
      if (known !== undefined) return known
      numbers.set(key, numbers.size)
      return numbers.size - 1
    },
  }
}

/** Numbers of tokens, asked for by text as written; the empty token has number 0. Each text is folded once. */
export function createVocabulary(): Dictionary<string> {
  const tokens = createDictionary<string>()
  const texts = new Map<string, number>([['', tokens.numberOf('')]])
  return {
    get size(): number {
      return tokens.size
    },
    numberOf(text) {
      const known = texts.get(text)
      if (known !== undefined) return known
      const number = tokens.numberOf(toToken(text))
      texts.set(text, number)
      return number
    },
  }
}

/** One number for two, each below two million: numbers of pairs are exact and fit a dictionary. */
export function pairNumber(a: number, b: number): number {
  return a * 2 ** 21 + b
}
