/** Typed words without case, marks and punctuation, so that "AI-tools", "ai tools" and "A.I. Tools" are the same words. */
export function plainWords(typed: string): string {
  return typed
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll('+', ' plus ')
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** One synonym a line or between commas, each once, in the order written. */
export function splitWords(text: string): string[] {
  const seen = new Map<string, string>()
  for (const part of text.split(/[\n,;]/)) {
    const words = plainWords(part)
    if (words && !seen.has(words)) seen.set(words, part.trim())
  }
  return [...seen.values()]
}
