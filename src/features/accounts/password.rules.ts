import { commonParts } from './common-passwords.data.ts'

export const shortestPassword = 15
export const longestPassword = 256

export type PasswordProblem = 'short' | 'long' | 'common' | 'personal'

/**
 * After NIST SP 800-63B-4: length counts, composition does not. Refused is what a guesser tries first: common words, runs and
 * repetitions, or words of this organisation and this person. `about` holds the names and the address.
 */
export function checkPassword(password: string, about: readonly string[]): PasswordProblem | null {
  const text = password.normalize('NFC')
  const length = Array.from(text).length
  if (length < shortestPassword) return 'short'
  if (length > longestPassword) return 'long'
  const common = commonParts.map(plainLetters)
  if (leftAfter(text, common) < 4) return 'common'
  const words = about.flatMap((name) => name.split(/[\s@.,_&-]+/)).map(plainLetters)
  return leftAfter(text, [...common, ...words.filter((word) => word.length > 2)]) < 4 ? 'personal' : null
}

const lookAlikes: Record<string, string> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
}

/** Lower case, without marks and gaps, and with figures read as the letters they stand for: guessers do the same. */
function plainLetters(text: string): string {
  const letters = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[@!$]/g, (sign) => lookAlikes[sign]!)
  return letters.replaceAll(/[\p{M}\s\p{P}]/gu, '').replaceAll(/[431057]/g, (sign) => lookAlikes[sign]!)
}

/** How many different letters a password still has once the known parts are taken out. */
function leftAfter(text: string, parts: readonly string[]): number {
  let rest = plainLetters(withoutRuns(text))
  for (const part of parts.toSorted((a, b) => b.length - a.length)) rest = rest.replaceAll(part, '')
  return new Set(rest).size
}

/** Takes out runs of three and more: abcd, 4321, aaaa. */
function withoutRuns(text: string): string {
  const points = Array.from(text.toLowerCase(), (letter) => letter.codePointAt(0)!)
  const step = (at: number) => points[at]! - points[at - 1]!
  const inRun = (at: number) => at > 1 && Math.abs(step(at)) <= 1 && step(at) === step(at - 1)
  const kept = points.filter((_point, at) => !inRun(at) && !inRun(at + 1) && !inRun(at + 2))
  return String.fromCodePoint(...kept)
}
