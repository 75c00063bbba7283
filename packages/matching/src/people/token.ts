/** The form in which texts are compared: NFKC, lower case, no outer white space, runs of white space as one space. */
export function toToken(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim().replace(/\s+/gu, ' ')
}

/** One entry of a list: what is compared and what is shown. */
export interface Token {
  readonly key: string
  readonly text: string
}

/** Tokens of a list in order; a token named twice counts once, at its first place; empty ones are dropped. */
export function toTokens(list: readonly string[]): readonly Token[] {
  const tokens = new Map<string, Token>()
  for (const text of list) {
    const key = toToken(text)
    if (key !== '' && !tokens.has(key)) tokens.set(key, { key, text: text.trim() })
  }
  return [...tokens.values()]
}
