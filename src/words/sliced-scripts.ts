/** Scripts whose faces come in slices, and how their letters are known. */
export const slicedLetters = {
  han: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  hangul: /\p{Script=Hangul}/u,
} as const
export type SlicedScript = keyof typeof slicedLetters

const scripts = Object.keys(slicedLetters) as SlicedScript[]

/** Which of them anything a page was given holds a letter of. */
export function slicedScripts(value: unknown): SlicedScript[] {
  return scripts.filter((script) => holds(value, slicedLetters[script]))
}

function holds(value: unknown, letter: RegExp): boolean {
  if (typeof value === 'string') return letter.test(value)
  if (typeof value !== 'object' || value === null) return false
  const parts = value instanceof Map || value instanceof Set ? [...value.values()] : Object.values(value)
  return parts.some((part) => holds(part, letter))
}
