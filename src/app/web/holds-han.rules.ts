const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Whether anything a page was given holds a Han letter or kana, so that it needs the faces that draw them. */
export function holdsHan(value: unknown): boolean {
  if (typeof value === 'string') return han.test(value)
  if (typeof value !== 'object' || value === null) return false
  const parts = value instanceof Map || value instanceof Set ? [...value.values()] : Object.values(value)
  return parts.some(holdsHan)
}
