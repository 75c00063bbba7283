import { readSealingKeys } from './sealing-keys.ts'

/** Keys that something is sealed with and this file does not hold. */
export function missingKeys(file: string, needed: readonly string[]): string[] {
  const held = new Set(readSealingKeys(file).map(({ id }) => id))
  return needed.filter((id) => !held.has(id))
}
